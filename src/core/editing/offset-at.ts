import type { Point } from '../message.ts'

/** Where a point of a text stands as an offset; the end of its line where the line is shorter. */
export function offsetAt(text: string, { line, column }: Point): number {
  let start = 0
  for (let left = line - 1; left > 0; left--) {
    const end = text.indexOf('\n', start)
    if (end === -1) return text.length
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return Math.min(start + column - 1, end === -1 ? text.length : end)
}
