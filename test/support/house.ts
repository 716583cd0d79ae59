import { fileURLToPath } from 'node:url'
import { compile } from '../../src/core/compile.ts'
import { baseOfTheme } from '../../src/core/parse/base-of-theme.ts'
import { parseTheme } from '../../src/core/parse/theme.ts'
import { type RenderedBody, renderBody } from '../../src/core/render/body.ts'
import { renderPage } from '../../src/core/render/page.ts'
import type { ResolvedReport, Sources, Theme, Words } from '../../src/core/report.ts'
import { readTheme } from '../../src/files/read-theme.ts'
import { sourcesOf } from './report.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** The theme that comes with Rapporteur. */
export const houseTheme: Theme = parseTheme(await readTheme('house', { project, baseOf: baseOfTheme }))

/** Its words. */
export const houseWords: ReadonlyMap<string, Words> = houseTheme.words

/** The sources as a report that speaks with the words of the house theme. */
export function reportOf(sources: Sources): ResolvedReport {
  return compile(sources, houseTheme)
}

/** One section's text as a report. */
export function reportOfText(text: string): ResolvedReport {
  return reportOf(sourcesOf({ 'sections/a.md': text }))
}

/** The text of a report as HTML, without the page around it, whatever `check` would say of it. */
export function bodyOf(report: ResolvedReport): RenderedBody {
  return renderBody(report, { medium: 'screen' })
}

/** Without fonts, which make the pages of tests large and show nothing. */
const light: Theme = { ...houseTheme, screenFonts: '', assets: new Map() }

const options = { medium: 'screen', version: '0.0.0', formats: new Set(['html']), pages: new Map() } as const

/** The whole page, whatever `check` would say of the report. */
export function pageOf(report: ResolvedReport, body: RenderedBody = bodyOf(report)): string {
  return renderPage(report, body, light, options)
}

/** The HTML of several pieces of a body, one after the other. */
export function joined(pieces: readonly { readonly html: string }[]): string {
  return pieces.map(({ html }) => html).join('\n')
}

/** All of it in one go. */
export interface Html {
  readonly sections: readonly string[]
  readonly notes: readonly string[]
  readonly page: string
}

export function htmlOf(report: ResolvedReport): Html {
  const body = bodyOf(report)
  const [sections, notes] = [body.sections.map(({ html }) => html), body.notes.map(({ html }) => html)]
  return { sections, notes, page: pageOf(report, body) }
}
