import { UserError } from '../core/user-error.ts'
import type { Problem } from './problem.ts'

/** What kept a report from being read, as a writer is told. */
export function problemOfFailure(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof UserError) return { severity: 'error', text, hint: error.hint ?? '', rule: '' }
  return {
    severity: 'error',
    text: `Rapporteur stumbled over this text, which is a fault of its own: ${text}`,
    hint: 'Take back the last change, and please report it. `rapporteur check` shows more.',
    rule: '',
  }
}
