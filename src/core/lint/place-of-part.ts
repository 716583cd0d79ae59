import type { Place } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { placeIn, type Visited } from './walk.ts'
import { rawOf } from './walk-matches.ts'

/** Where a part of the text of a node stands: its first line. The whole node where the part is not found as typed. */
export function placeOfPart(visited: Visited, part: string, report: ResolvedReport): Place {
  const whole = placeIn(visited)
  const [line = ''] = part.split('\n', 1)
  const raw = rawOf(visited, report)
  const at = line === '' ? -1 : raw.indexOf(line)
  if (at <= 0) return whole
  const before = raw.slice(0, at).split('\n')
  const column = (before.at(-1) ?? '').length + (before.length === 1 ? whole.start.column : 1)
  const start = { line: whole.start.line + before.length - 1, column }
  return { file: whole.file, start, end: { line: start.line, column: start.column + line.length } }
}
