import { UserError } from '../core/user-error.ts'
import { Interruption } from './interruption.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'
import { visible } from './visible.ts'

/** Says why a command failed, and gives the exit code. */
export function sayFailure(error: unknown, { talk, signal }: Terminal): number {
  if (signal.aborted && signal.reason instanceof Interruption) return signal.reason.exitCode
  if (!(error instanceof UserError)) return sayBug(error, talk)
  talk.say(`${talk.paint('red', 'error')} ${visible(error.message)}`)
  if (error.hint !== undefined) talk.say(visible(error.hint))
  return error.exitCode
}

function sayBug(error: unknown, talk: Terminal['talk']): number {
  talk.say(`${talk.paint('red', 'bug')} This is a fault of Rapporteur ${version()}, not of your report.`)
  talk.say('Please report it with the lines below, and with the file that brings it about if you can share it.')
  talk.say(error instanceof Error ? (error.stack ?? String(error)) : String(error))
  return 70
}
