import { type Direction, holdsRightToLeft } from '../../direction.ts'
import { groupBy } from '../../group-by.ts'
import { wordsOnLine } from '../../pdf/text/lines-of.ts'
import { wordsInHtml } from '../../render/words-in-html.ts'
import { squeezed } from './comparable.ts'
import { type Difference, pageName } from './difference.ts'
import type { PlacedRun } from './placed-run.ts'
import { linesOfBlock } from './words-on-paper.ts'

/** A line of the contents as it was sent to the browser. */
interface Entry {
  readonly anchor: string
  /** Number and title, squeezed. */
  readonly text: string
  readonly title: string
}

/** A heading as it was sent to the browser. */
interface Heading {
  /** What leads to it: its own anchors, and those of a section that begins with it. */
  readonly anchors: readonly string[]
  /** Squeezed. */
  readonly text: string
}

/** Something printed, as one string of letters. */
interface Printed {
  readonly text: string
  readonly words: readonly string[]
  readonly sheet: number
}

/** Every line of the contents bears the number of the page on which its heading stands. */
export function checkContents(
  placed: readonly PlacedRun[],
  html: string,
  front: number,
  direction: Direction,
): readonly Difference[] {
  const lines = printedBy('link', placed, direction)
  const headings = headingsIn(html)
  const sheets = sheetsOfHeadings(placed, headings, direction)
  const anchors = new Set(headings.flatMap((heading) => heading.anchors))
  let next = 0
  return entriesIn(html).flatMap(({ anchor, text, title }): readonly Difference[] => {
    const at = indexFrom(next, lines, (line) => isLineOf(line, text, direction))
    const line = lines[at]
    const differ = (sheet: number, what: string): Difference => {
      return { kind: 'contents', sheet, page: pageName(sheet, front), where: `contents, “${title}”`, what }
    }
    if (line === undefined) return [differ(lines[next]?.sheet ?? 0, `“${title}” does not stand in the contents`)]
    next = at + 1
    const sheet = sheets.get(anchor)
    if (sheet === undefined) {
      return anchors.has(anchor) ? [differ(line.sheet, `The heading “${title}” is not printed`)] : []
    }
    const page = String(sheet - front + 1)
    const printed = line.words.at(-1) ?? ''
    if (printed === page) return []
    return [differ(line.sheet, `The contents say page ${printed} for “${title}”, which stands on page ${page}`)]
  })
}

/** Where the next such text stands, so that of two alike each is found once; -1 where none does. */
function indexFrom(start: number, printed: readonly Printed[], isWanted: (each: Printed) => boolean): number {
  for (let index = start; index < printed.length; index++) {
    const each = printed[index]
    if (each !== undefined && isWanted(each)) return index
  }
  return -1
}

function isLineOf({ text, words }: Printed, entry: string, direction: Direction): boolean {
  if (direction === 'rtl' || holdsRightToLeft(entry))
    return lettersOf(squeezed(words.slice(0, -1))) === lettersOf(entry)
  return text.startsWith(entry) && /^\d*$/.test(text.slice(entry.length))
}

/** Where two directions meet, the order of words cannot be told from their places. */
function isSame(printed: string, sent: string, direction: Direction): boolean {
  return printed === sent || ((direction === 'rtl' || holdsRightToLeft(sent)) && lettersOf(printed) === lettersOf(sent))
}

function lettersOf(text: string): string {
  return [...text].sort().join('')
}

function entriesIn(html: string): readonly Entry[] {
  const [, contents = ''] = /<nav class="contents"[^>]*>(.*?)<\/nav>/s.exec(html) ?? []
  return [...contents.matchAll(/<a href="#([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, anchor = '', line = '']) => {
    const [, , title = ''] = /<span class="(title)">(.*)<\/span>\s*<span class="page-number"[^>]*>/s.exec(line) ?? []
    const words = wordsInHtml(line.replace(/<span class="page-number"[^>]*>.*?<\/span>/s, ''))
    return { anchor, text: squeezed(words), title: wordsInHtml(title).join(' ') }
  })
}

/** The sheet of the heading behind each anchor: headings are printed in the order in which they were sent. */
function sheetsOfHeadings(
  placed: readonly PlacedRun[],
  headings: readonly Heading[],
  direction: Direction,
): ReadonlyMap<string, number> {
  const printed = printedBy('heading', placed, direction)
  const found = new Map<string, number>()
  let next = 0
  for (const { anchors, text } of headings) {
    const at = indexFrom(next, printed, (heading) => isSame(heading.text, text, direction))
    const heading = printed[at]
    if (heading === undefined) continue
    next = at + 1
    for (const anchor of anchors) found.set(anchor, heading.sheet)
  }
  return found
}

// A section without a title has no heading, whatever comes after it.
const sectionBefore = /<section\b[^>]*? id="([^"]*)"[^>]*>(?=(?:\s|<[^>]*>)*$)/g

function headingsIn(html: string): readonly Heading[] {
  let from = 0
  return [...html.matchAll(/<h([1-6])\b([^>]*)>(.*?)<\/h\1>/gs)].map(
    ({ 0: whole, 2: own = '', 3: content = '', index }) => {
      const around = html.slice(from, index)
      from = index + whole.length
      const anchors = [...around.matchAll(sectionBefore), ...own.matchAll(/ id="([^"]*)"/g)]
      return { anchors: anchors.map(([, anchor = '']) => anchor), text: squeezed(wordsInHtml(content)) }
    },
  )
}

function printedBy(kind: 'link' | 'heading', placed: readonly PlacedRun[], direction: Direction): readonly Printed[] {
  const parts = placed.filter((each) => each[kind] !== undefined)
  return [...groupBy(parts, (each) => each[kind]).values()].map((runs) => {
    const words = linesOfBlock(runs, direction).flatMap(wordsOnLine)
    return { text: squeezed(words), words, sheet: runs[0]?.sheet ?? 0 }
  })
}
