import type { Place, Point } from '../../message.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions-in.ts'

/** A point in a file of a report. */
export interface Spot {
  readonly file: string
  readonly point: Point
}

/** What is named at a point: by the word itself, or else by the innermost link or call around it. */
export function mentionAt(report: ResolvedReport, { file, point }: Spot): Mention | undefined {
  const here = mentionsIn(report).filter(({ place }) => place.file === file)
  return (
    here.find(({ place }) => holds(place, point)) ??
    here.filter(({ around }) => holds(around, point)).toSorted((a, b) => linesOf(a) - linesOf(b))[0]
  )
}

/** Whether a place goes over a point; its two ends count. */
export function holds({ start, end }: Pick<Place, 'start' | 'end'>, { line, column }: Point): boolean {
  if (line < start.line || line > end.line) return false
  return (line > start.line || column >= start.column) && (line < end.line || column <= end.column)
}

function linesOf({ around: { start, end } }: Mention): number {
  return (end.line - start.line) * 10_000 + end.column - start.column
}
