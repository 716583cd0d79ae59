import { groupBy } from '../../group-by.ts'
import type { Message } from '../../message.ts'
import type { Entry } from '../catalogue.ts'

/** Finds for each message the entry in whose lines it stands; `rest` are those that stand before all of them. */
export function messagesByEntry(entries: readonly Entry[], messages: readonly Message[]) {
  const starts = startsOf(entries)
  const entryAt = (line: number): Entry | undefined => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle]?.line ?? 0) <= line) low = middle + 1
      else high = middle
    }
    return starts[low - 1]?.entry
  }
  const byEntry = groupBy(messages, ({ place }) => entryAt(place.start.line))
  return { byEntry, rest: byEntry.get(undefined) ?? [] }
}

function startsOf(entries: readonly Entry[]) {
  const lines = entries.flatMap((entry) => (entry.line === undefined ? [] : [{ entry, line: entry.line }]))
  lines.sort((one, other) => one.line - other.line)
  return lines.map(({ entry, line }, index) => {
    const before = lines[index - 1]
    const end = before?.entry.translationLine ?? before?.line ?? 0
    return { entry, line: Math.max(end + 1, line - linesAbove(entry)) }
  })
}

/** As many as stand above its text if each is one, as they are unless a program has wrapped them. */
function linesAbove({ comments, notes, references, flags, fuzzy, previous, context }: Entry): number {
  const single = [references.length > 0, flags.length > 0 || fuzzy, previous !== undefined, context !== '']
  return comments.length + notes.length + single.filter(Boolean).length
}
