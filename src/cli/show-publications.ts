import type { Publication } from './make-publication.ts'
import { showPublication } from './show-publication.ts'
import { showTogether } from './show-together.ts'

/** Where what was published of a report is shown. */
export interface ShownIn {
  /** The folder of the report's publications. */
  readonly folder: string
  readonly columns: number
}

/** What was published of a report: of one language a line for each file, of several a table with a column for each. */
export function showPublications(publications: readonly Publication[], shownIn: ShownIn): string {
  const [first, ...others] = publications
  if (first === undefined) return ''
  return others.length > 0 ? showTogether(publications, shownIn) : showPublication(first, shownIn.folder)
}
