import type { Message } from '../../src/core/message.ts'
import { readPo } from '../../src/core/translate/po/read-po.ts'
import { type ReviewTheme, reviewPage } from '../../src/core/translate/review/review-page.ts'
import { unitsOf } from '../../src/core/translate/units/units-of.ts'
import { houseTheme, reportOf } from './house.ts'
import { sourcesOf } from './report.ts'

/** What of a review is not made of the report and of its PO file. */
export interface Reviewed {
  readonly language?: string
  readonly messages?: readonly Message[]
  readonly theme?: ReviewTheme
}

/** The house theme without fonts, which make pages large and show nothing. */
export const lightTheme: ReviewTheme = lightened()

function lightened(): ReviewTheme {
  const { review, ...theme } = houseTheme
  if (review === undefined) throw new Error('The house has a page for reviewers')
  return { ...theme, review, screenFonts: '', assets: new Map() }
}

/** The page for reviewers of one section's text, as if it was translated by a PO file with these messages. */
export function reviewOf(text: string, po: string, options: Reviewed = {}): string {
  const { language = 'ru', messages = [], theme = lightTheme } = options
  const report = reportOf(sourcesOf({ 'sections/a.md': text }))
  const bytes = new TextEncoder().encode(`${headOf(language)}\n${po}`)
  return reviewPage(
    {
      title: report.manifest.title,
      subject: '',
      sourceLanguage: report.language,
      language,
      path: `translations/${language}.po`,
      // The title of the report is a text as well, and says nothing of the section.
      units: unitsOf(report).filter(({ context }) => context !== 'front:title'),
      catalogue: readPo(bytes, `translations/${language}.po`).catalogue,
      messages,
    },
    theme,
  )
}

/** The lines before the first message. */
export const linesOfHead = 5

function headOf(language: string): string {
  return `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ${language}\\n"\n`
}
