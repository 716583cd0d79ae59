import { groupBy } from '../core/group-by.ts'
import type { Place } from '../core/message.ts'
import { onceFor } from '../core/once-for.ts'
import type { PageUnit } from './page-units.ts'
import type { Snapshot } from './snapshot.ts'

/** The element of a page that a line of a file became, as the numbers of the elements from the body on. */
export function findUnit(
  snapshot: Snapshot,
  { file, line }: { readonly file: string; readonly line: number },
  texts: ReadonlyMap<string, string>,
): readonly number[] | undefined {
  const old = oldLine(snapshot.report.texts.get(file) ?? '', texts.get(file) ?? '', line)
  let found: Leaf | undefined
  for (const leaf of leavesByFile(snapshot).get(file) ?? []) {
    if (old < leaf.place.start.line || old > leaf.place.end.line) continue
    if (!found || linesOf(leaf) < linesOf(found)) found = leaf
  }
  return found?.path
}

/** Where the page is older than the text: the line where it then stood, if that is told by how far it is from either end. */
function oldLine(before: string, now: string, line: number): number {
  if (before === now) return line
  const [old, lines] = [before.split('\n'), now.split('\n')]
  let same = 0
  while (same < old.length && old[same] === lines[same]) same++
  return line <= same + 1 ? line : Math.max(same + 1, line + old.length - lines.length)
}

interface Leaf {
  readonly path: readonly number[]
  readonly place: Place
}

function linesOf({ place: { start, end } }: Leaf): number {
  return end.line - start.line
}

/** Every unit that was written in a file. Once a page, because every message asks for it. */
const leavesByFile = onceFor((snapshot: Snapshot): ReadonlyMap<string, readonly Leaf[]> => {
  const leaves: Leaf[] = []
  const look = (unit: PageUnit, path: readonly number[]): void => {
    if ('tag' in unit) {
      for (const [index, child] of unit.units.entries()) look(child, [...path, index])
    } else if (unit.at !== undefined) {
      const place = snapshot.blocks[unit.at]?.place
      if (place) leaves.push({ path, place })
    }
  }
  look(snapshot.units.body, [])
  return groupBy(leaves, ({ place }) => place.file)
})
