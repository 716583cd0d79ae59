import type { Catalogue } from '../../core/translate/catalogue.ts'
import { importTranslations } from '../../core/translate/merge/import-translations.ts'
import { UserError } from '../../core/user-error.ts'
import { human } from '../reporters/human.ts'
import { hasErrors, showMessages } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { mergeOptions } from './merge-options.ts'
import { needLanguages } from './need-languages.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'
import { type ReadBack, readBack } from './read-back.ts'
import { sayFaultsOfFile, sayFaultsOfReport } from './say-faults.ts'
import { showOutcomes } from './show-outcomes.ts'
import type { Verb } from './verb.ts'
import { withHead } from './with-head.ts'
import { writeCatalogue } from './write-catalogue.ts'

export const importFiles: Verb = {
  name: 'import',
  summary: 'Takes back what translators have done, message by message, and loses nothing',
  operands: '<file…>',
  options: {
    prefer: {
      kind: 'text',
      summary: 'Which stands where both differ and neither is fuzzy; the other is kept as a comment',
      values: ['ours', 'theirs'],
    },
    'dry-run': { kind: 'flag', summary: 'Says what would be taken, and writes nothing' },
  },
  async run(translated, asked, terminal) {
    needLanguages(translated)
    if (asked.operands.length === 0) throw noFile()
    if (sayFaultsOfReport(translated, terminal)) return 1
    const translation = onlyLanguage(translated)
    if (sayFaultsOfFile(translation, translated, terminal)) return 1
    const files = asked.operands.map((path) => readBack(path, translation, { translated, from: terminal.folder }))
    const prefer = asked.text('prefer') === 'theirs' ? 'theirs' : 'ours'
    const catalogue = await mergeAll(files, { translated, translation, prefer }, terminal)
    const isTried = asked.flag('dry-run')
    const isChanged = await writeCatalogue(translated, translation, { catalogue, isTried })
    const state = isChanged ? (isTried ? 'would be changed' : 'written') : 'nothing changes'
    terminal.output.say(`${visible(translation.path)}: ${state}`)
    return files.some(({ messages }) => hasErrors(messages, false)) ? 1 : 0
  },
}

function noFile(): UserError {
  return new UserError('Unexpected `i18n import` of nothing, expected the files that came back after the report', {
    hint: 'For example `rapporteur i18n import content/my-report ru.xlf --lang ru`',
    exitCode: 2,
  })
}

function onlyLanguage({ translations }: TranslatedReport): OpenTranslation {
  const [translation, ...others] = translations
  if (translation !== undefined && others.length === 0) return translation
  const languages = translations.map(({ language }) => language)
  throw new UserError(`Unexpected import for ${languages.join(', ')}, expected one language at a time`, {
    hint: `Name the language of the files, for example \`--lang ${languages[0] ?? 'ru'}\``,
    exitCode: 2,
  })
}

interface Work {
  readonly translated: TranslatedReport
  readonly translation: OpenTranslation
  readonly prefer: 'ours' | 'theirs'
}

async function mergeAll(
  files: readonly ReadBack[],
  { translated, translation, prefer }: Work,
  terminal: Terminal,
): Promise<Catalogue> {
  const options = await mergeOptions(translated, translation, terminal)
  let catalogue = withHead(translated, translation.language, translation.catalogue)
  for (const file of files) {
    sayFaults(file, translated, terminal)
    const all = { ...options, units: translated.units, prefer }
    const merged = importTranslations(catalogue, file.incoming, all)
    catalogue = merged.catalogue
    for (const line of showOutcomes(file.path, merged.outcomes)) terminal.output.say(line)
  }
  return catalogue
}

function sayFaults({ path, text, messages }: ReadBack, translated: TranslatedReport, terminal: Terminal): void {
  if (messages.length === 0) return
  const texts = new Map([[path, text]])
  const shown = { ...translated, folder: terminal.folder, report: { ...translated.report, texts }, messages }
  terminal.output.say(showMessages([shown], human, terminal.output, terminal.folder))
}
