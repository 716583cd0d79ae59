import type { Message, Severity } from '../../core/message.ts'

/** `2 errors, 1 warning`; without any, `No errors, no warnings`. */
export function countMessages(messages: readonly Message[]): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    return { severity, count: messages.filter((message) => message.severity === severity).length }
  })
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${word(severity, count)}`)
  return parts.length > 0 ? parts.join(', ') : 'No errors, no warnings'
}

function word(severity: Severity, count: number): string {
  const one = severity === 'info' ? 'remark' : severity
  return count === 1 ? one : `${one}s`
}
