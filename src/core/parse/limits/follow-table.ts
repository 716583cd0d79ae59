import type { SayExcess } from './count-blocks.ts'
import { most } from './most.ts'
import type { ScannedLine } from './scan-line.ts'

/** What ends a table, although it may hold a `|`. */
const somethingElse = /^(?:#{1,6}(?:\s|$)|`{3}|~{3}|:{2}|<|[-*_=][ \t]*[-*_=][ \t]*[-*_=])/

/** Tell, line by line, which lines are rows of a table: their cells are texts of their own. */
export function followTable(say: SayExcess): (line: ScannedLine) => boolean {
  let columns = 0
  let cells = 0
  let previous: ScannedLine | undefined
  return (line) => {
    const before = previous
    previous = line
    if (columns > 0) columns = isRow(line, before) ? columns : 0
    else columns = before && startsTable(before, line) ? cellsIn(line.text) : 0
    // Markdown fills each row up to the width of the head.
    cells += columns
    const data = 'Put the data into a CSV file and show it with `::table{src=…}`.'
    if (columns > most.columns) say(line.number, 'columns in a table', most.columns, data)
    if (cells > most.cells) say(line.number, 'table cells in one file', most.cells, data)
    return columns > 0
  }
}

function startsTable(head: ScannedLine, line: ScannedLine): boolean {
  if (!sameMarks(head, line) || head.gap > 3 || line.gap > 3) return false
  return areDelimiters(line.text) && cellsIn(head.text) === cellsIn(line.text)
}

function areDelimiters(text: string): boolean {
  if (!/^[|:\- \t]*$/.test(text)) return false
  const cells = text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}

function isRow(line: ScannedLine, before: ScannedLine | undefined): boolean {
  if (line.gap > 3 || !before || !sameMarks(before, line)) return false
  // A row may also go without any `|`; such a line is counted as a paragraph, and too much rather than too little.
  return line.text.startsWith('|') || (line.text.includes('|') && !somethingElse.test(line.text))
}

/** Only quotations go on with the same marks; a mark of a list begins something new. */
function sameMarks(one: ScannedLine, other: ScannedLine): boolean {
  return (
    one.marks.length === other.marks.length &&
    one.marks.every(({ kind, column }, index) => kind === 'quotation' && other.marks[index]?.column === column)
  )
}

function cellsIn(text: string): number {
  const bars =
    text
      .trim()
      .replace(/\\[\\|]/g, '')
      .match(/\|/g)?.length ?? 0
  const edges = Number(/^\s*\|/.test(text)) + Number(/\|\s*$/.test(text))
  return bars + 1 - Math.min(edges, bars + 1)
}
