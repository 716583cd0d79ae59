import { basename, dirname, extname, posix, resolve } from 'node:path'
import { readGlossary } from '../../core/translate/glossary/read-glossary.ts'
import { type ReviewTheme, reviewPage } from '../../core/translate/review/review-page.ts'
import { UserError } from '../../core/user-error.ts'
import { writeArtifacts } from '../../files/write-artifacts.ts'
import type { Asked } from '../command.ts'
import { human } from '../reporters/human.ts'
import { hasErrors, pathFrom, showMessages } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { messagesOfChecks } from './messages-of-checks.ts'
import { needLanguages } from './need-languages.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'
import { reviewThemeOf } from './review-theme-of.ts'
import type { Verb } from './verb.ts'

export const review: Verb = {
  name: 'review',
  summary: 'Writes a page with source and translation side by side, for those who review it',
  operands: '',
  options: {
    out: { kind: 'text', summary: 'Where to write the page, instead of `dist/translations`', values: 'file.html' },
  },
  async run(translated, asked, terminal) {
    const { translations } = translated
    needLanguages(translated)
    checkOut(asked, translations)
    for (const translation of translations) checkFile(translation, translated, terminal)
    if (sayUnreadable(translated, terminal)) return 1
    const theme = await reviewThemeOf(translated.theme, terminal.folder)
    for (const translation of translations) {
      const page = pageOf(translation, translated, { theme, terminal })
      const path = pathOf(translation, translated, asked)
      const artifact = { path: basename(path), contents: page }
      await writeArtifacts(resolve(terminal.folder, dirname(path)), [artifact], terminal.signal)
      terminal.output.say(visible(path))
    }
    return 0
  },
}

function checkOut(asked: Asked, translations: readonly OpenTranslation[]): void {
  const out = asked.text('out')
  if (out === undefined) return
  if (translations.length !== 1) {
    throw new UserError('Unexpected `--out` for several languages, expected one page for one file', {
      hint: 'Name the language with `--lang`, or leave `--out` out: then each has a folder of its own',
      exitCode: 2,
    })
  }
  if (/^\.html?$/i.test(extname(out))) return
  throw new UserError(`Unexpected \`--out ${out}\`, expected the name of an HTML file`, {
    hint: 'For example `--out review.html`',
    exitCode: 2,
  })
}

function checkFile(
  { path, language, catalogue, messages }: OpenTranslation,
  { folder }: TranslatedReport,
  terminal: Terminal,
) {
  if (catalogue || messages.length > 0) return
  const report = pathFrom(terminal.folder, folder)
  throw new UserError(`There is no \`${posix.join(report, path)}\`, so there is nothing to review`, {
    hint: `\`rapporteur i18n init ${report} --lang ${language}\` begins a translation`,
    exitCode: 1,
  })
}

/** Says why a file cannot be read; true where one cannot. */
function sayUnreadable(translated: TranslatedReport, { talk, folder }: Terminal): boolean {
  const broken = translated.translations.filter(({ catalogue }) => catalogue === undefined)
  const messages = broken.flatMap((translation) => translation.messages).filter((one) => hasErrors([one], false))
  if (broken.length === 0) return false
  talk.say(showMessages([{ ...translated, messages }], human, talk, folder))
  return true
}

interface Means {
  readonly theme: ReviewTheme
  readonly terminal: Terminal
}

function pageOf(translation: OpenTranslation, translated: TranslatedReport, { theme, terminal }: Means): string {
  const { language, path, catalogue, messages } = translation
  const { report, folder, units, glossary } = translated
  const { title, subject = '' } = report.manifest
  const terms = glossary === undefined ? undefined : readGlossary(glossary, 'translations/glossary.csv').glossary
  return reviewPage(
    {
      title,
      subject,
      sourceLanguage: report.language,
      language,
      path: posix.join(pathFrom(terminal.folder, folder), path),
      units,
      catalogue,
      messages: [...messages, ...messagesOfChecks(translation, translated, terms)],
    },
    theme,
  )
}

function pathOf({ language }: OpenTranslation, { report }: TranslatedReport, asked: Asked): string {
  return asked.text('out') ?? posix.join('dist', 'translations', report.name, language, 'review.html')
}
