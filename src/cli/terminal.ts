import { type Ask, askOn } from './ask-on.ts'
import { coloured, type Paint, plain } from './paint.ts'

/** Where a command is run: what it may say, and when to stop. */
export interface Terminal {
  /** The folder in which the command was given. */
  readonly folder: string
  /** Results, for people and programs. */
  readonly output: Channel
  /** What is said beside them. */
  readonly talk: Channel
  /** Unset where nobody can answer. */
  readonly ask?: Ask | undefined
  /** Ends the work when someone presses Ctrl-C. */
  readonly signal: AbortSignal
}

/** A stream of text. */
export interface Channel {
  readonly paint: Paint
  /** How wide lines may be. */
  readonly columns: number
  /** One or more whole lines; the last line break is added. */
  say(text: string): void
}

/** The terminal, or whatever stands in its place, of this process. */
export function processTerminal(signal: AbortSignal): Terminal {
  return {
    folder: process.cwd(),
    output: channelTo(process.stdout),
    talk: channelTo(process.stderr),
    ask: askOn(process.stdin, process.stderr, signal),
    signal,
  }
}

function channelTo(stream: NodeJS.WriteStream): Channel {
  // Who closes a pipe, as `head` does, has read enough.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const { NO_COLOR, TERM } = process.env
  const isColoured = stream.isTTY === true && !NO_COLOR && TERM !== 'dumb'
  return {
    paint: isColoured ? coloured : plain,
    columns: Math.max(40, stream.columns || 100),
    say: (text) => void stream.write(text === '' || text.endsWith('\n') ? text : `${text}\n`),
  }
}
