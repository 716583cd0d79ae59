import type { Message, Place, Severity } from '../../core/message.ts'
import { isolate } from '../isolate.ts'
import type { Style } from '../paint.ts'
import { visible } from '../visible.ts'
import { codeFrame, type FrameOptions } from './code-frame.ts'
import { countMessages } from './count-messages.ts'
import type { Reporter } from './reporter.ts'

/** For people: by file, each with the lines it speaks of and what to do. */
export const human: Reporter = (messages, texts, { paint, columns }) => {
  const lines = linesOf(texts)
  const quote = (place: Place) => quoted(place, lines, { paint, columns: columns - indent.length })
  const blocks = [...byFile(messages)].flatMap(([file, ofFile]) => [
    paint('underline', visible(file)),
    ...ofFile.map((message) => describe(message, quote, paint)),
  ])
  const summary = paint('bold', countMessages(messages))
  return [...blocks, summary].map((block) => `${block}\n`).join('\n')
}

const indent = '    '

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

type Quote = (place: Place) => readonly string[]

function describe(message: Message, quote: Quote, paint: FrameOptions['paint']): string {
  const { severity, place, text, hint, related = [], rule } = message
  const others = related.flatMap((other) => [
    `${at(other.place)} ${quoting(visible(other.text))}`,
    ...quote(other.place),
  ])
  const rest = [...quote(place), ...others, ...(hint === undefined ? [] : [quoting(visible(hint))]), paint('dim', rule)]
  const head = `${paint(colours[severity], severity)} ${at(place)} ${paint('bold', quoting(visible(text)))}`
  return [`  ${head}`, ...rest.map((line) => indent + line)].join('\n')
}

/** What is quoted from a text that is read from right to left turns nothing but itself. */
function quoting(text: string): string {
  return text.replace(/`[^`]*`|“[^”]*”/g, isolate)
}

function at({ file, start }: Place): string {
  return `${visible(file)}:${start.line}:${start.column}`
}

function byFile(messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> {
  const files = new Map<string, Message[]>()
  for (const message of messages) {
    const known = files.get(message.place.file)
    if (known) known.push(message)
    else files.set(message.place.file, [message])
  }
  return files
}

function quoted(place: Place, lines: (file: string) => readonly string[], options: FrameOptions): readonly string[] {
  const line = lines(place.file)[place.start.line - 1]
  return line === undefined ? [] : codeFrame(line, place, options)
}

// Cut into lines once a file, because a file may have a thousand messages.
function linesOf(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const lines = known.get(file) ?? (texts.get(file) ?? '').split(/\r\n|\r|\n/)
    known.set(file, lines)
    return lines
  }
}
