import type { PageContents } from '../page-contents.ts'

/** Margins above the text of pages, in points, by the object number of the page. */
export type TopMargins = ReadonlyMap<number, number>

/** The margin above the text of each page, from what the page paints. */
export function topMargins(contents: PageContents): TopMargins {
  return new Map([...contents].map(([page, content]) => [page, topMargin(content)]))
}

function topMargin(content: string): number {
  const [, scale, top] = pageArea.exec(content) ?? []
  return Number(scale ?? 0) * Number(top ?? 0)
}

// The scale of the page, and the corner of the page area, to which Chromium clips its content.
const pageArea = /^\s*(\.?\d[\d.]*) 0 0 -[\d.]+ 0 [\d.]+ cm\s[\s\S]*?[\d.]+ ([\d.]+) [\d.]+ [\d.]+ re\nW\*? n\n/
