import type { PdfDocument } from '../document.ts'
import type { PageContents } from '../page-contents.ts'
import { markChains } from '../spacing/mark-chains.ts'
import { type MarkedLine, markedLines } from '../spacing/marked-lines.ts'
import { type PaintedPage, paintedPage } from '../spacing/painted-page.ts'
import { type Divisions, linesBeforeSpaces } from '../spacing/spaces-between.ts'
import type { Tag } from '../tag-tree.ts'
import { textFonts } from '../text/text-fonts.ts'

/**
 * Shows a space where words meet and Chromium shows none: at the end of a line, and between what stands side by side.
 *
 * Without it, whoever reads by tags and not by eye reads two words as one (ISO 32000-1, 14.8.2.5). No page looks
 * otherwise for it. Linear.
 */
export function spaceWords(document: PdfDocument, root: Tag, contents: PageContents, divisions: Divisions): void {
  const read = textFonts(document)
  const ends = new Map<PaintedPage, MarkedLine[]>()
  const pages = new Map<number, ReadonlyMap<number, readonly MarkedLine[]>>()
  for (const [number, content] of contents) {
    const page = paintedPage(document, number, content, read)
    pages.set(number, markedLines(page))
    ends.set(page, [])
  }
  for (const chain of markChains(root)) {
    const lines = chain.flatMap(({ page, id }) => pages.get(page)?.get(id) ?? [])
    for (const line of linesBeforeSpaces(lines, divisions)) ends.get(line.page)?.push(line)
  }
  for (const [page, lines] of ends) if (lines.length > 0) contents.set(page.number, withSpaces(page, lines))
}

function withSpaces({ content, spaceIn }: PaintedPage, lines: readonly MarkedLine[]): string {
  const ends = lines.flatMap(({ pieces }) => pieces.at(-1) ?? []).sort((one, other) => one.to - other.to)
  const parts: string[] = []
  let done = 0
  for (const { to, font } of ends) {
    parts.push(content.slice(done, to), spaceIn(font))
    done = to
  }
  return parts.join('') + content.slice(done)
}
