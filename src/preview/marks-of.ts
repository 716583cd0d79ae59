import { findUnit } from './find-unit.ts'
import type { Problem } from './problem.ts'
import type { Snapshot } from './snapshot.ts'

/** An element of a page that a message is about. */
export interface Mark {
  readonly path: readonly number[]
  readonly severity: Problem['severity']
}

/** The elements that messages are about; `texts` are those that the messages were found in. */
export function marksOf(
  problems: readonly Problem[],
  page: Snapshot,
  texts: ReadonlyMap<string, string>,
): readonly Mark[] {
  return problems.flatMap(({ place, severity }) => {
    const path = place && findUnit(page, place, texts)
    return path ? [{ path, severity }] : []
  })
}
