import type { JsonSchema } from './json-schema.ts'
import { namesShape } from './names-shape.ts'
import { type KnownNames, reportShape, usualSeries } from './report-shape.ts'
import { sectionShape } from './section-shape.ts'
import { themeShape } from './theme-shape.ts'

const dialect = 'http://json-schema.org/draft-07/schema#'

/** The schema of `report.yaml`, for editors that complete and check while an author types. */
export function reportSchema(known: KnownNames = { series: usualSeries }): JsonSchema {
  return { $schema: dialect, title: 'Rapporteur: report.yaml', ...reportShape(known).schema }
}

/** The schema of the head of a section file. */
export function sectionSchema(): JsonSchema {
  return { $schema: dialect, title: 'Rapporteur: head of a section', ...sectionShape.schema }
}

/** The schema of `names.yaml`. */
export function namesSchema(): JsonSchema {
  return { $schema: dialect, title: 'Rapporteur: names.yaml', ...namesShape.schema }
}

/** The schema of `theme.yaml`. */
export function themeSchema(): JsonSchema {
  return { $schema: dialect, title: 'Rapporteur: theme.yaml', ...themeShape().schema }
}
