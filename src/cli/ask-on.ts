import { createInterface, type Interface } from 'node:readline'
import { unlessInterrupted } from './interruption.ts'

/** Asks a question, and gives the answer; what is usual where nothing is typed. */
export type Ask = (question: string, usual: string) => Promise<string>

/** Asks on a terminal; unset where nobody sits before one. */
export function askOn(input: NodeJS.ReadStream, talk: NodeJS.WriteStream, signal: AbortSignal): Ask | undefined {
  if (!input.isTTY || !talk.isTTY || process.env['CI']) return undefined
  const typed: string[] = []
  let lines: Interface | undefined
  return async (question, usual) => {
    // One for all questions, because what is typed ahead would be lost with the first.
    lines ??= readLines(input, talk, typed)
    lines.setPrompt(`${question} (${usual}): `)
    lines.prompt()
    input.setRawMode(true)
    while (typed.length === 0) await unlessInterrupted(nextLine(lines), signal)
    lines.pause()
    input.setRawMode(false)
    return typed.shift()?.trim() || usual
  }
}

function readLines(input: NodeJS.ReadStream, output: NodeJS.WriteStream, typed: string[]): Interface {
  const lines = createInterface({ input, output })
  lines.on('line', (line) => typed.push(line))
  // While a line is read, the terminal sends Ctrl-C and Ctrl-D as letters and no signal.
  const interrupt = () => {
    output.write('\n')
    process.emit('SIGINT')
  }
  lines.on('SIGINT', interrupt)
  lines.on('close', interrupt)
  return lines
}

function nextLine(lines: Interface): Promise<void> {
  return new Promise((resolve) => lines.once('line', () => resolve()))
}
