import type { Paragraph } from 'mdast'
import type { Place } from '../../message.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn, type Visited } from '../walk.ts'
import { rawOf } from '../walk-matches.ts'

/** Rows of `|` that Markdown does not take for a table are printed as they are typed. */
export const tableIsRecognised: Rule = {
  id: 'table-is-recognised',
  summary: 'Lines that look like a table are one.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'paragraph')) {
      const lines = rawOf(visited, report)
        .split('\n')
        .map((line) => line.replace(/^[\s>]+/, '').trimEnd())
      const row = lines.findIndex((line, index) => isRow(line) && isRow(lines[index + 1] ?? ''))
      if (row === -1) continue
      say({ place: placeOfLine(visited, row), ...problemIn(lines.slice(row)) })
    }
  },
}

function isRow(line: string): boolean {
  return /^\|.*\|$/.test(line) || isDelimiter(line)
}

function isDelimiter(line: string): boolean {
  return /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line) && line.includes('|')
}

function problemIn([head = '', second = '']: readonly string[]): { readonly text: string; readonly hint: string } {
  if (isDelimiter(second) && !isDelimiter(head)) {
    const [expected, found] = [cellsIn(head), cellsIn(second)]
    const text = `Unexpected ${found === 1 ? '1 column' : `${found} columns`} in the line of dashes, expected ${expected} as in the row of headers`
    return { text, hint: 'Until then the lines are printed as they are typed, and not as a table.' }
  }
  const hint = 'Write `|---|---|` below the row of headers, with a `---` for each column.'
  return { text: 'Unexpected rows of `|` without a line of dashes below the first one, expected a table', hint }
}

function cellsIn(line: string): number {
  return line
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length
}

function placeOfLine(visited: Visited<Paragraph>, line: number): Place {
  const { file, start } = placeIn(visited)
  const at = line === 0 ? start : { line: start.line + line, column: 1 }
  return { file, start: at, end: at }
}
