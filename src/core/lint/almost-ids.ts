import type { Place } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { every } from './walk.ts'
import { matchesIn } from './walk-matches.ts'

/** What was meant as the id of a heading and stands among its words. */
export interface AlmostId {
  readonly id: string
  readonly written: string
  readonly place: Place
}

/** Each `{ #id }`, `{id}` and `(#id)` at the end of a heading. */
export function almostIds(report: ResolvedReport): readonly AlmostId[] {
  return every(report, 'text')
    .filter(({ node, parent }) => parent?.node.type === 'heading' && /[})][ \t]*$/.test(node.value))
    .flatMap((visited) =>
      [...matchesIn(visited, report, almost)].map(({ found, place }) => ({
        id: (found.groups?.['braces'] ?? found.groups?.['round'] ?? '').normalize('NFC'),
        written: found[0],
        place,
      })),
    )
}

const almost =
  /(?<![\\\]])(?:\{[ \t]*#?[ \t]*(?<braces>\p{L}[\p{L}\p{M}\p{N}_.-]*)[ \t]*\}|\(#(?<round>\p{L}[\p{L}\p{M}\p{N}_.-]*)\))(?=[ \t]*$)/gu
