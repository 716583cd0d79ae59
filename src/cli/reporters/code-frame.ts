import type { Place } from '../../core/message.ts'
import { isolate } from '../isolate.ts'
import type { Paint } from '../paint.ts'
import { visible } from '../visible.ts'
import { cutToWidth, lettersOf, widthOf } from '../width-of.ts'

/** How a frame is drawn. */
export interface FrameOptions {
  readonly columns: number
  readonly paint: Paint
}

/** The line a place begins in, with carets under the place; cut to the width of the terminal. */
export function codeFrame(line: string, { start, end }: Place, { columns, paint }: FrameOptions): readonly string[] {
  const stop = end.line === start.line ? Math.max(end.column, start.column) : line.length + 1
  const [before, marked, after] = piecesOf(line, start.column - 1, stop - 1)
  const number = String(start.line)
  const room = Math.max(20, columns - number.length - 3)
  const isLong = widthOf(before + marked + after) > room
  const left = isLong ? keepEnd(before, Math.floor(room / 2)) : before
  const indent = widthOf(left)
  const rest = isLong ? cutToWidth(marked + after, room - indent) : marked + after
  // Each a piece of its own, so that the carets stand under the place in Arabic and Hebrew too.
  const text = [left, rest.slice(0, marked.length), rest.slice(marked.length)].map(isolate).join('')
  const carets = '^'.repeat(Math.min(Math.max(1, widthOf(marked)), Math.max(1, room - indent)))
  return [
    `${paint('dim', `${number} |`)} ${text}`.trimEnd(),
    `${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(indent)}${paint('red', carets)}`,
  ]
}

// No terminal is as wide, and a line may be as long as a file.
const most = 500

function piecesOf(line: string, from: number, to: number): readonly [string, string, string] {
  const wholeFrom = isInsidePair(line, from - most) ? from - most + 1 : from - most
  return [
    (wholeFrom > 0 ? '…' : '') + visible(line.slice(Math.max(0, wholeFrom), from)),
    visible(line.slice(from, Math.min(to, from + most))),
    visible(line.slice(to, to + most)),
  ]
}

function isInsidePair(line: string, index: number): boolean {
  return (line.codePointAt(index - 1) ?? 0) > 0xffff
}

function keepEnd(text: string, width: number): string {
  const letters = lettersOf(text)
  let left = widthOf(text)
  let from = 0
  while (left > width - 1 && from < letters.length) left -= widthOf(letters[from++] ?? '')
  return from === 0 ? text : `…${letters.slice(from).join('')}`
}
