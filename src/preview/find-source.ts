import type { Point } from '../core/message.ts'
import type { PageUnit } from './page-units.ts'
import type { Snapshot } from './snapshot.ts'

/** A place in a file of the report. */
export interface SourcePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What was pointed at: the numbers of the elements from the body on, and the letters around, before and behind. */
export interface Pointed {
  readonly path: readonly number[]
  readonly before: string
  readonly behind: string
}

/** A page, on a screen or on paper, of which it is known what became of which text. */
export type Pointable = Pick<Snapshot, 'units' | 'blocks' | 'report'>

/** Where the text that was pointed at is written; undefined where no author wrote it. */
export function findSource({ units, blocks, report }: Pointable, pointed: Pointed): SourcePlace | undefined {
  const at = leafAt(units.body, pointed.path)
  const place = at === undefined ? undefined : blocks[at]?.place
  if (!place) return undefined
  const { file, start, end } = place
  const lines = (report.texts.get(file) ?? '').split(/\r\n|\r|\n/).slice(start.line - 1, end.line)
  return { file, ...(wordIn(lines, start, pointed) ?? start) }
}

function leafAt(unit: PageUnit | undefined, [next, ...rest]: readonly number[]): number | undefined {
  if (unit === undefined) return undefined
  if ('html' in unit) return unit.at
  return next === undefined ? undefined : leafAt(unit.units[next], rest)
}

/** The word at which was pointed, told from others like it by those beside it. */
function wordIn(lines: readonly string[], { line, column }: Point, { before, behind }: Pointed): Point | undefined {
  const [earlier, later] = [wordsOf(before), wordsOf(behind)]
  // A letter before the place and one behind it belong to one word.
  const isWithin = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(behind)
  const first = isWithin ? (earlier.pop() ?? '') + (later.shift() ?? '') : (later.shift() ?? earlier.pop() ?? '')
  if (first === '') return undefined
  const text = lines.join('\n')
  for (const [left, right] of [
    [2, 2],
    [1, 1],
    [0, 1],
    [1, 0],
    [0, 0],
  ] as const) {
    const words = [...earlier.slice(earlier.length - left), first, ...later.slice(0, right)]
    const found = new RegExp(words.map(escaped).join('[^\\p{L}\\p{N}]+'), 'u').exec(text)
    if (!found) continue
    const offset = found.index + found[0].indexOf(first, left > 0 ? 1 : 0)
    const rows = text.slice(0, offset).split('\n')
    const inRow = (rows.at(-1) ?? '').length
    return { line: line + rows.length - 1, column: rows.length === 1 ? Math.max(column, inRow + 1) : inRow + 1 }
  }
  return undefined
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
