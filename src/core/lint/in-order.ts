import type { Message, Place } from '../message.ts'
import type { Report } from '../report.ts'

/** Messages in the order of the report's files, each file from top to bottom, and none twice. */
export function inOrder(messages: readonly Message[], { sections, texts }: Report): readonly Message[] {
  const files = ['report.yaml', ...sections.map(({ path }) => path), ...texts.keys()]
  const position = new Map(files.toReversed().map((file, index) => [file, files.length - index]))
  const positionOf = ({ file }: Place) => position.get(file) ?? files.length + 1
  const compare = (a: Place, b: Place) =>
    positionOf(a) - positionOf(b) ||
    a.file.localeCompare(b.file, 'en') ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column
  return once(messages).toSorted((a, b) => compare(a.place, b.place))
}

/** A file that is included twice is found wanting twice. */
function once(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((message) => [keyOf(message), message])).values()]
}

function keyOf({ rule, place, text }: Message): string {
  return JSON.stringify([rule, place.file, place.start.line, place.start.column, text])
}
