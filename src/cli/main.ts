import { nearest } from '../core/nearest.ts'
import { UserError } from '../core/user-error.ts'
import { comeLater, commands } from './commands/index.ts'
import { completion } from './completion/completion.ts'
import { helpFor, helpOverview } from './help.ts'
import { watchInterruptions } from './interruption.ts'
import { silence } from './progress.ts'
import { readArguments, unreadArguments } from './read-arguments.ts'
import { sayFailure } from './say-failure.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Does what the command line asks, and sets the exit code of the process. */
export async function run(argv: readonly string[]): Promise<void> {
  const terminal = processTerminal(watchInterruptions())
  process.on('uncaughtException', (error) => {
    process.exit(sayFailure(error, terminal))
  })
  process.exitCode = await answer(argv, terminal)
  // What was asked to stop waits for nothing more, such as a browser that is still starting.
  if (terminal.signal.aborted) process.exit()
}

/** Does what a command line asks in this terminal, and gives the exit code. Never throws. */
export async function answer(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    return sayFailure(error, terminal)
  } finally {
    terminal.progress.end()
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  const { output, talk } = terminal
  if (name === undefined) return say(talk, await helpOverview(), 2)
  if (name === '--version' || name === '-v') return say(output, version())
  if (isHelp(name)) return help(rest, terminal)
  const command = await commandOf(name)
  if (command.readsItself) return command.run(unreadArguments(rest), terminal)
  if (asksForHelp(rest)) return say(output, helpFor(command))
  const asked = readArguments(command, rest)
  return command.run(asked, asked.flag('quiet') ? { ...terminal, progress: silence } : terminal)
}

async function help([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || isHelp(name)) return say(terminal.output, await helpOverview())
  const command = await commandOf(name)
  // It knows more of itself than its options.
  if (command.readsItself) return command.run(unreadArguments([...rest, '--help']), terminal)
  return say(terminal.output, helpFor(command))
}

function say(channel: Terminal['output'], text: string, exitCode = 0): number {
  channel.say(text)
  return exitCode
}

function isHelp(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h'
}

function asksForHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--')
  return rest.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

async function commandOf(name: string) {
  const load = commands.get(name)
  if (load !== undefined) return load()
  if (name === completion.name) return completion
  const known = [...commands.keys(), 'completion'].join(', ')
  if (comeLater.includes(name)) {
    throw new UserError(`\`${name}\` is not part of this version yet`, { hint: `It has ${known}`, exitCode: 2 })
  }
  const near = nearest(name, [...commands.keys(), 'completion', 'help'])
  throw new UserError(`Unexpected command \`${name}\`, expected one of ${known}`, {
    hint: near ? `Did you mean \`${near}\`?` : '`rapporteur help` says what each of them does',
    exitCode: 2,
  })
}
