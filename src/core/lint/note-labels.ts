import type { FootnoteDefinition } from 'mdast'
import { lookAlike } from '../look-alike.ts'
import type { ResolvedReport } from '../report.ts'
import { every, type Visited } from './walk.ts'

/** The notes of each file in the order of its text; labels belong to the file they stand in. */
export function notesByFile(report: ResolvedReport): ReadonlyMap<string, readonly Visited<FootnoteDefinition>[]> {
  const byFile = new Map<string, Visited<FootnoteDefinition>[]>()
  const seen = new Set<string>()
  for (const visited of every(report, 'footnoteDefinition')) {
    // The title note has no label, and a file that is included twice has its notes once.
    const key = `${visited.node.position?.start.offset} ${visited.file}`
    if (visited.node === report.titleNote || seen.has(key)) continue
    seen.add(key)
    const there = byFile.get(visited.file)
    if (there) there.push(visited)
    else byFile.set(visited.file, [visited])
  }
  return byFile
}

/** A label as its author typed it. */
export function labelOf({
  label,
  identifier,
}: {
  readonly label?: string | null | undefined
  readonly identifier: string
}): string {
  return label ?? identifier
}

/** What two labels have in common that look the same: composed letters, capitals, invisible characters and alphabets aside. */
export function lookOf(label: string): string {
  return lookAlike(label.replace(/\p{Cf}/gu, '')).toLowerCase()
}
