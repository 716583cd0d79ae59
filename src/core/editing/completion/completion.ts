import type { Place, Point } from '../../message.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Edit } from '../rename.ts'

/** A word that an author may go on with. */
export interface Completion {
  readonly label: string
  readonly kind: 'note' | 'new-note' | 'reference' | 'block' | 'attribute' | 'value' | 'key' | 'file'
  /** What the letters typed so far are held against, where that is not the label. */
  readonly filter?: string
  /** The title, the number, the first words. */
  readonly detail?: string | undefined
  /** What takes the place of what is typed so far. */
  readonly text: string
  /** The same with `$1` where the author goes on, for editors that can. */
  readonly snippet?: string | undefined
  readonly place: Place
  /** There are words that may stand behind it, as values behind `by=`. */
  readonly leadsOn?: boolean
  /** What is written elsewhere along with it. */
  readonly also?: Edit | undefined
}

/** A point of a text that is being typed, which may be newer than the report. */
export interface Typing {
  readonly report: ResolvedReport
  readonly file: string
  readonly text: string
  readonly point: Point
  /** The files there are, relative to the folder of the report. */
  readonly paths: readonly string[]
}

/** The line before the point, and what stands behind it. */
export function lineAround({ text, point }: Typing): { readonly before: string; readonly behind: string } {
  const line = text.split('\n')[point.line - 1]?.replace(/\r$/, '') ?? ''
  return { before: line.slice(0, point.column - 1), behind: line.slice(point.column - 1) }
}

/** The stretch that is typed so far, with the rest of its word behind the point. */
export function typedPlace({ file, point }: Typing, typed: string, rest = ''): Place {
  const { line, column } = point
  return {
    file,
    start: { line, column: column - typed.length },
    end: { line, column: column + rest.length },
  }
}
