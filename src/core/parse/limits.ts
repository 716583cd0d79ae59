import type { Finding } from '../report.ts'
import { countBlocks, type SayExcess } from './limits/count-blocks.ts'
import { countInline } from './limits/count-inline.ts'
import { followTable } from './limits/follow-table.ts'
import { most } from './limits/most.ts'
import { type ScannedLine, scanLine } from './limits/scan-line.ts'

const rule = 'file-is-within-limits'

/**
 * What a file holds that would take Markdown too long, too deep or too much memory to read. In linear time.
 *
 * Counts what is near to a mark rather than what is one, so it may count too many, but never too few.
 */
export function withinLimits(text: string, path: string): readonly Finding[] {
  if (text.length > most.file) return [tooLarge(text, path)]
  const findings: Finding[] = []
  const say: SayExcess = (line, what, limit, hint) => {
    const start = { line, column: 1 }
    const message = `Unexpected more than ${limit.toLocaleString('en')} ${what}`
    findings.push({ rule, place: { file: path, start, end: start }, text: message, hint })
  }
  const look = lookAtLines(say)
  let number = 0
  for (let start = 0; start <= text.length && findings.length === 0; ) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    number += 1
    look(text.slice(start, end), number)
    start = end + 1
  }
  // The first excess is enough: what follows may be of its making.
  return findings.slice(0, 1)
}

/** Look at one line after the other. */
function lookAtLines(say: SayExcess): (source: string, number: number) => void {
  const blocks = countBlocks(say)
  const isRow = followTable(say)
  const inline = countInline(say)
  const begins = findBeginnings()
  return (source, number) => {
    if (source.length > most.line) {
      return say(number, 'characters in one line', most.line, 'Break the line where a paragraph ends.')
    }
    if (number > most.lines) {
      return say(number, 'lines in one file', most.lines, 'Remove the empty lines.')
    }
    const line = scanLine(source, number)
    blocks(line)
    const row = isRow(line)
    if (begins(line) || row) inline(number, undefined)
    inline(number, line.text)
  }
}

/** Tell, line by line, where a paragraph cannot go on from the line before. */
function findBeginnings(): (line: ScannedLine) => boolean {
  /** The column of the numbers of the list that is open. */
  let numbers: number | undefined
  return ({ marks, text }) => {
    const [mark] = marks
    if (text.trim() === '' && !mark) {
      numbers = undefined
      return true
    }
    // Farther in, and without a text, what looks like the mark of a list may be text that goes on.
    if (!mark || mark.column > 3 || mark.kind === 'quotation' || (text === '' && marks.length === 1)) return false
    if (mark.kind === 'next') return mark.column === numbers
    numbers = mark.kind === 'first' ? mark.column : undefined
    return true
  }
}

function tooLarge(text: string, path: string): Finding {
  const start = { line: 1, column: 1 }
  const size = (text.length / 1_000_000).toFixed(1)
  return {
    rule,
    place: { file: path, start, end: start },
    text: `Unexpected file of ${size} million characters, expected at most 1 million`,
    hint: 'Divide the section into several files and list them in `report.yaml`.',
  }
}

/** For a text nested so deeply, in a way not counted before, that reading it broke off. */
export function nestingFinding(path: string): Finding {
  const start = { line: 1, column: 1 }
  return {
    rule,
    place: { file: path, start, end: start },
    text: 'Unexpected nesting that is too deep to read, expected a few levels',
    hint: 'Look for a line with very many `>`, `-`, `*`, `[` or `:::`.',
  }
}
