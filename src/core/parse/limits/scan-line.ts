import { most } from './most.ts'

/** A line, divided into the marks of quotations, lists and notes that it begins with, and its text. */
export interface ScannedLine {
  readonly number: number
  /** Columns, from 0, of the marks. */
  readonly marks: readonly Mark[]
  /** The column at which the text begins. */
  readonly indent: number
  /** Spaces between the last mark and the text. */
  readonly gap: number
  /** Without the marks; empty on a blank line. */
  readonly text: string
  readonly length: number
}

export interface Mark {
  /** `first`: a bullet, or a number that begins a list; any other number only goes on with one. */
  readonly kind: 'quotation' | 'first' | 'next' | 'note'
  readonly column: number
}

const mark = /(?:(>)|((?:[-*+]|0{0,8}1[.)]))(?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|(\[\^(?:\\.|[^\]\s\\]){1,999}\]:))/y
const line = /^(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$/

/** Divide a line. */
export function scanLine(source: string, number: number): ScannedLine {
  const marks: Mark[] = []
  let offset = 0
  let column = 0
  let gap = 0
  // One mark too many is enough to know.
  while (marks.length <= most.containers) {
    const spaces = spacesAt(source, offset, column)
    offset = spaces.offset
    gap = spaces.column - column
    column = spaces.column
    const found = markAt(source, offset)
    if (!found) break
    marks.push({ kind: found.kind, column })
    offset += found.length
    column += found.length
  }
  return { number, marks, indent: column, gap, text: source.slice(offset), length: source.length }
}

function spacesAt(source: string, from: number, start: number): { readonly offset: number; readonly column: number } {
  let offset = from
  let column = start
  for (; source[offset] === ' ' || source[offset] === '\t'; offset += 1) {
    column += source[offset] === '\t' ? 4 - (column % 4) : 1
  }
  return { offset, column }
}

function markAt(source: string, offset: number): { readonly kind: Mark['kind']; readonly length: number } | undefined {
  mark.lastIndex = offset
  const found = mark.exec(source)
  // `* * *` is a line across the page; so long a one as to be slow to look at is none.
  if (!found || (source.length - offset < 1000 && line.test(source.slice(offset)))) return undefined
  const kind = found[1] ? 'quotation' : found[2] ? 'first' : found[3] ? 'note' : 'next'
  return { kind, length: found[0].length }
}
