import type { Place } from '../../core/message.ts'
import type { Reporter } from './reporter.ts'

/** An array for programs. Every key is always there: `hint` may be null, `related` empty. */
export const json: Reporter = (messages) => {
  const all = messages.map(({ rule, severity, place, text, hint, related }) => ({
    ...flat(place),
    severity,
    rule,
    message: text,
    hint: hint ?? null,
    related: (related ?? []).map((other) => ({ ...flat(other.place), message: other.text })),
  }))
  return `${JSON.stringify(all, null, 2)}\n`
}

function flat({ file, start, end }: Place) {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
