import type { Place, Point } from '../message.ts'

/** Where an offset stands, as a line and a column. */
export type LineIndex = (offset: number) => Point

/** Lines of a text that starts at `firstLine` of its file. Lines end with LF; a look-up takes a binary search. */
export function lineIndex(text: string, firstLine = 1): LineIndex {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    const line = lineOf(starts, offset)
    return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** The stretch between two offsets. */
export function placeBetween(file: string, pointAt: LineIndex, start: number, end: number): Place {
  return { file, start: pointAt(start), end: pointAt(end) }
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
