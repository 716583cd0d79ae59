import type { Place } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { every } from './walk.ts'
import { matchesIn } from './walk-matches.ts'

/** A call that Markdown left among the words, because it has no note. */
export interface Call {
  readonly label: string
  readonly file: string
  readonly place: Place
  /** It begins a paragraph and is called elsewhere in the file, so it is the note without its colon. */
  readonly begins: boolean
}

/** Every call without a note, in the order of the text. */
export function callsIn(report: ResolvedReport): readonly Call[] {
  const calls: Call[] = []
  const called = new Set<string>()
  for (const visited of every(report, 'text')) {
    if (!visited.node.value.includes('[^')) continue
    for (const { found, place } of matchesIn(visited, report, call)) {
      const { slashes = '', label = '' } = found.groups ?? {}
      if (slashes.length % 2 === 1) continue
      const { file } = visited
      const key = keyOf({ label, file })
      const begins = found.index === 0 && visited.index === 0 && called.has(key)
      called.add(key)
      calls.push({ label, file, place: after(place, slashes.length), begins })
    }
  }
  return calls
}

/** What two calls of one note have in common. */
export function keyOf({ label, file }: Pick<Call, 'label' | 'file'>): string {
  return `${file}\n${label}`
}

const call = /(?<slashes>\\*)\[\^(?<label>[^\][\n]+)\]/g

function after({ file, start, end }: Place, length: number): Place {
  return { file, start: { line: start.line, column: start.column + length }, end }
}
