import type { Message, Severity } from '../core/message.ts'

/** A message as the page of the preview shows it. */
export interface Problem {
  readonly severity: Severity
  readonly text: string
  readonly hint: string
  readonly rule: string
  /** Unset where it is about no place: a theme that is missing. */
  readonly place?: ProblemPlace
}

export interface ProblemPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  /** What stands in the line, before the place, in it and after it. */
  readonly quoted: readonly [before: string, marked: string, after: string]
}

/** Errors first, each with the line it speaks of. */
export function problemsOf(messages: readonly Message[], texts: ReadonlyMap<string, string>): readonly Problem[] {
  const lines = new Map<string, readonly string[]>()
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? (texts.get(file) ?? '').split(/\r\n|\r|\n/)
    lines.set(file, known)
    return known
  }
  const ordered = messages.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
  return ordered.slice(0, mostShown).map(({ severity, text, hint = '', rule, place: { file, start, end } }) => {
    const line = linesOf(file)[start.line - 1] ?? ''
    const stop = end.line === start.line ? Math.max(end.column, start.column + 1) - 1 : line.length
    const quoted = quotedIn(line, start.column - 1, stop)
    return { severity, text, hint, rule, place: { file, line: start.line, column: start.column, quoted } }
  })
}

const order: readonly Severity[] = ['error', 'warning', 'info']

const mostShown = 200

/** Of a paragraph in one line only what stands around. */
function quotedIn(line: string, from: number, to: number): ProblemPlace['quoted'] {
  const start = Math.max(0, from - 60)
  const end = Math.min(line.length, Math.min(to, from + 120) + 60)
  return [
    (start > 0 ? '…' : '') + line.slice(start, from),
    line.slice(from, Math.min(to, from + 120)),
    line.slice(Math.min(to, from + 120), end) + (end < line.length ? '…' : ''),
  ]
}
