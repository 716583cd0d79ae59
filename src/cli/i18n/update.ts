import { update as updateCatalogue } from '../../core/translate/merge/update.ts'
import { pathFrom } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { mergeOptions } from './merge-options.ts'
import { needLanguages } from './need-languages.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'
import { sayFaultsOfFile, sayFaultsOfReport } from './say-faults.ts'
import { countChanges, showChanges } from './show-changes.ts'
import type { Verb } from './verb.ts'
import { withHead } from './with-head.ts'
import { writeCatalogue } from './write-catalogue.ts'

export const update: Verb = {
  name: 'update',
  summary: 'Brings translations up to the present text, and keeps all that still fits',
  operands: '',
  options: { 'dry-run': { kind: 'flag', summary: 'Says what would happen to each message, and writes nothing' } },
  async run(translated, asked, terminal) {
    needLanguages(translated)
    if (sayFaultsOfReport(translated, terminal)) return 1
    const isTried = asked.flag('dry-run')
    const codes = []
    for (const translation of translated.translations) {
      terminal.signal.throwIfAborted()
      codes.push(await updateOne(translation, { translated, isTried }, terminal))
    }
    return Math.max(...codes)
  },
}

interface Work {
  readonly translated: TranslatedReport
  readonly isTried: boolean
}

async function updateOne(translation: OpenTranslation, { translated, isTried }: Work, terminal: Terminal) {
  const { output } = terminal
  if (sayFaultsOfFile(translation, translated, terminal)) return 1
  const path = visible(translation.path)
  if (translation.catalogue === undefined) {
    const report = visible(pathFrom(terminal.folder, translated.folder))
    output.say(
      `${path}: there is none yet; \`rapporteur i18n init ${report} --lang ${translation.language}\` begins it`,
    )
    return 1
  }
  const options = await mergeOptions(translated, translation, terminal)
  const base = withHead(translated, translation.language, translation.catalogue)
  const { catalogue, changes } = updateCatalogue(translated.units, base, options)
  const isChanged = await writeCatalogue(translated, translation, { catalogue, isTried })
  const state = isTried ? 'would be updated' : 'updated'
  output.say(
    `${path}: ${isChanged ? `${state}, ${countChanges(changes) || 'its head and notes alone'}` : 'is up to date'}`,
  )
  if (isTried) for (const line of showChanges(changes)) output.say(line)
  return 0
}
