import { type Ask, askOn } from './ask-on.ts'
import { calledAs } from './called-as.ts'
import { coloured, type Paint, plain } from './paint.ts'
import type { Progress } from './progress.ts'
import { progressOn } from './progress-on.ts'

/** Where a command is run: what it may say, and when to stop. */
export interface Terminal {
  /** The folder in which the command was given. */
  readonly folder: string
  /** What is typed here before the name of a command: `rapporteur`. */
  readonly program: string
  /** Results, for people and programs. */
  readonly output: Channel
  /** What is said beside them. */
  readonly talk: Channel
  /** What is being done just now, where it takes long. */
  readonly progress: Progress
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
  const { stdin, stdout, stderr } = process
  const progress = progressTo(stderr)
  // However it ends.
  process.once('exit', progress.end)
  return {
    folder: process.cwd(),
    program: calledAs({ script: process.argv[1] ?? '', folder: process.cwd(), env: process.env }),
    output: channelTo(stdout, progress),
    talk: channelTo(stderr, progress),
    progress,
    ask: askOn(stdin, stderr, signal),
    signal,
  }
}

function progressTo(stream: NodeJS.WriteStream): Progress {
  const { CI, TERM } = process.env
  return progressOn({
    isLive: stream.isTTY === true && !CI && TERM !== 'dumb',
    columns: () => stream.columns || 100,
    write: (text) => void stream.write(text),
  })
}

function channelTo(stream: NodeJS.WriteStream, progress: Progress): Channel {
  // Who closes a pipe, as `head` does, has read enough.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const { NO_COLOR, TERM } = process.env
  const isColoured = stream.isTTY === true && !NO_COLOR && TERM !== 'dumb'
  return {
    paint: isColoured ? coloured : plain,
    columns: Math.max(40, stream.columns || 100),
    say: (text) => {
      progress.hide()
      stream.write(text === '' || text.endsWith('\n') ? text : `${text}\n`)
    },
  }
}
