import { basename, dirname, extname, posix, resolve } from 'node:path'
import { baseOfTheme } from '../../core/parse/base-of-theme.ts'
import { parseTheme } from '../../core/parse/theme.ts'
import type { Theme } from '../../core/report.ts'
import { type ReviewTheme, reviewPage } from '../../core/translate/review/review-page.ts'
import { UserError } from '../../core/user-error.ts'
import { readTheme } from '../../files/read-theme.ts'
import { writeArtifacts } from '../../files/write-artifacts.ts'
import type { Asked } from '../command.ts'
import { human } from '../reporters/human.ts'
import { hasErrors, pathFrom, showMessages } from '../show-messages.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'
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
    if (translations.length === 0) throw noLanguage(translated)
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

function noLanguage({ report }: TranslatedReport): UserError {
  return new UserError(`\`${report.name}\` is translated into no language`, {
    hint: 'Name one with `--lang`, or all of them as `languages` in report.yaml',
    exitCode: 2,
  })
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

/** The theme of the report; that of the house, where it has no page for reviewers. */
async function reviewThemeOf(theme: Theme, project: string): Promise<ReviewTheme> {
  for (const one of [theme, parseTheme(await readTheme('house', { project, baseOf: baseOfTheme }))]) {
    if (hasReview(one)) return one
  }
  throw new UserError('The theme `house` is not complete: it has no `review.hbs`', {
    hint: 'A `templates/house` of the project stands in the place of the one that comes with Rapporteur; rename it',
    exitCode: 2,
  })
}

function hasReview(theme: Theme): theme is ReviewTheme {
  return theme.review !== undefined
}

interface Means {
  readonly theme: ReviewTheme
  readonly terminal: Terminal
}

function pageOf(
  { language, path, catalogue, messages }: OpenTranslation,
  { report, folder, units }: TranslatedReport,
  { theme, terminal }: Means,
): string {
  const { title, subject = '' } = report.manifest
  return reviewPage(
    {
      title,
      subject,
      sourceLanguage: report.language,
      language,
      path: posix.join(pathFrom(terminal.folder, folder), path),
      units,
      catalogue,
      messages,
    },
    theme,
  )
}

function pathOf({ language }: OpenTranslation, { report }: TranslatedReport, asked: Asked): string {
  return asked.text('out') ?? posix.join('dist', 'translations', report.name, language, 'review.html')
}
