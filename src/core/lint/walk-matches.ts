import type { Place } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { placeIn, type Visited } from './walk.ts'

/** Something found in a node's own words, and where. */
export interface Match {
  readonly found: RegExpExecArray
  readonly place: Place
}

/** The text of a node as its author typed it; where that is not known, what it reads as. */
export function rawOf({ node, file }: Visited, { texts }: Pick<ResolvedReport, 'texts'>): string {
  const from = node.position?.start.offset
  const text = from === undefined ? undefined : texts.get(file)
  if (text !== undefined) return text.slice(from, node.position?.end.offset)
  return 'value' in node ? node.value : ''
}

/** Every match of a global pattern in the text of a node as typed. */
export function* matchesIn(visited: Visited, report: Pick<ResolvedReport, 'texts'>, pattern: RegExp): Generator<Match> {
  const raw = rawOf(visited, report)
  const placeAt = placesIn(visited, raw)
  for (const found of raw.matchAll(pattern)) yield { found, place: placeAt(found.index, found[0].length) }
}

/** The place of a stretch of a node's text. To be asked from the front to the back, so that long texts cost no more. */
export function placesIn(visited: Visited, raw: string): (index: number, length: number) => Place {
  const whole = placeIn(visited)
  // A value of YAML has no column for each of its words.
  if (!visited.file.endsWith('.md')) return () => whole
  let { line, column } = whole.start
  let at = 0
  let newline = raw.indexOf('\n')
  return (index, length) => {
    for (; newline !== -1 && newline < index; newline = raw.indexOf('\n', at)) {
      at = newline + 1
      line++
      column = 1
    }
    column += index - at
    at = index
    return { file: whole.file, start: { line, column }, end: { line, column: column + length } }
  }
}
