import { fileURLToPath } from 'node:url'
import { compile } from '../../src/core/compile.ts'
import { parseTheme } from '../../src/core/parse/theme.ts'
import { accountForWords, type LostWord } from '../../src/core/render/account-for-words.ts'
import { renderBody } from '../../src/core/render/body.ts'
import { renderPage } from '../../src/core/render/page.ts'
import type { ResolvedReport, Sources, Theme, Words } from '../../src/core/report.ts'
import { readTheme } from '../../src/files/read-theme.ts'
import { sourcesOf } from './report.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** The theme that comes with Rapporteur. */
export const houseTheme: Theme = parseTheme('house', await readTheme('house', { project }))

/** Its words. */
export const houseWords: ReadonlyMap<string, Words> = houseTheme.words

/** The sources as a report that speaks with the words of the house theme. */
export function reportOf(sources: Sources): ResolvedReport {
  return compile(sources, { words: houseWords })
}

/** One section's text as a report. */
export function reportOfText(text: string): ResolvedReport {
  return reportOf(sourcesOf({ 'sections/a.md': text }))
}

/** A report as HTML, whatever `check` would say of it. */
export interface Html {
  /** The text without the page around it: sections, then notes. */
  readonly sections: readonly string[]
  readonly notes: readonly string[]
  readonly page: string
}

/** Without fonts, which make the pages of tests large and show nothing. */
const light: Theme = { ...houseTheme, assets: new Map() }

const options = { medium: 'screen', version: '0.0.0', formats: new Set(['html']), pages: new Map() } as const

export function htmlOf(report: ResolvedReport): Html {
  const body = renderBody(report, { medium: 'screen' })
  return {
    sections: body.sections.map(({ html }) => html),
    notes: body.notes.map(({ html }) => html),
    page: renderPage(report, body, light, options),
  }
}

/** The words that would be lost in the page. */
export function lostWords(report: ResolvedReport): readonly LostWord[] {
  const body = renderBody(report, { medium: 'screen' })
  return accountForWords(report, body, renderPage(report, body, light, options)).lost
}
