import { directives } from '../directives/index.ts'
import { usualSeries } from '../schema/report-shape.ts'

/** Everything that is counted, and so can have a pattern in the manifest. */
export const knownSeries: readonly string[] = [
  ...new Set([...usualSeries, ...[...directives.values()].flatMap(({ series }) => series ?? [])]),
]
