import { update } from '../../core/translate/merge/update.ts'
import { countWords } from '../../core/translate/units/count-words.ts'
import { UserError } from '../../core/user-error.ts'
import { pathFrom } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { mergeOptions } from './merge-options.ts'
import { needLanguages } from './need-languages.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'
import { sayFaultsOfReport } from './say-faults.ts'
import { countChanges } from './show-changes.ts'
import type { Verb } from './verb.ts'
import { withHead } from './with-head.ts'
import { writeCatalogue } from './write-catalogue.ts'

export const init: Verb = {
  name: 'init',
  summary: 'Begins translations: writes `translations/<language>.po`',
  operands: '',
  options: { 'dry-run': { kind: 'flag', summary: 'Says what would be written, and writes nothing' } },
  async run(translated, asked, terminal) {
    needLanguages(translated)
    const fresh = translated.translations.filter((translation) => !isBegun(translation))
    // Those that exist are no fault where nobody named them.
    const stands = asked.list('lang') === undefined && fresh.length > 0 ? [] : translated.translations.filter(isBegun)
    if (stands[0]) throw isThere(stands[0], translated, terminal)
    if (sayFaultsOfReport(translated, terminal)) return 1
    for (const one of fresh) await begin(one, { translated, isTried: asked.flag('dry-run') }, terminal)
    return 0
  },
}

function isBegun({ catalogue, messages }: OpenTranslation): boolean {
  return catalogue !== undefined || messages.length > 0
}

function isThere({ path, language }: OpenTranslation, { folder }: TranslatedReport, terminal: Terminal): UserError {
  return new UserError(`\`${path}\` is there already, and nothing is written over it`, {
    hint: `\`rapporteur i18n update ${pathFrom(terminal.folder, folder)} --lang ${language}\` brings it up to date`,
    exitCode: 1,
  })
}

interface Work {
  readonly translated: TranslatedReport
  readonly isTried: boolean
}

async function begin(translation: OpenTranslation, { translated, isTried }: Work, terminal: Terminal): Promise<void> {
  const { units } = translated
  const options = await mergeOptions(translated, translation, terminal)
  const { catalogue, changes } = update(units, withHead(translated, translation.language), options)
  await writeCatalogue(translated, translation, { catalogue, isTried })
  const words = units.reduce((sum, { source }) => sum + countWords(source), 0).toLocaleString('en')
  const state = isTried ? 'would be written' : 'written'
  const size = `${units.length.toLocaleString('en')} messages, ${words} words (${countChanges(changes)})`
  terminal.output.say(`${visible(translation.path)}: ${state}, ${size}`)
}
