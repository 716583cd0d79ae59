import type { PageUnit } from './page-units.ts'
import type { Snapshot } from './snapshot.ts'

/** The element of a page that a line of a file became, as the numbers of the elements from the body on. */
export function findUnit(
  { units, blocks, report }: Snapshot,
  { file, line }: { readonly file: string; readonly line: number },
  texts: ReadonlyMap<string, string>,
): readonly number[] | undefined {
  const old = oldLine(report.texts.get(file) ?? '', texts.get(file) ?? '', line)
  let found: { readonly path: readonly number[]; readonly lines: number } | undefined
  for (const { path, at } of leavesOf(units.body, [])) {
    const place = blocks[at]?.place
    if (place?.file !== file || old < place.start.line || old > place.end.line) continue
    const lines = place.end.line - place.start.line
    if (!found || lines < found.lines) found = { path, lines }
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

function* leavesOf(
  unit: PageUnit,
  path: readonly number[],
): Generator<{ readonly path: readonly number[]; readonly at: number }> {
  if ('html' in unit) {
    if (unit.at !== undefined) yield { path, at: unit.at }
    return
  }
  for (const [index, child] of unit.units.entries()) yield* leavesOf(child, [...path, index])
}
