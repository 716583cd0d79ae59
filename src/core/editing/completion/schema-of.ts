import { rules } from '../../lint/index.ts'
import { knownSeries } from '../../parse/known-series.ts'
import { manifestPath } from '../../parse/report.ts'
import type { JsonSchema } from '../../schema/json-schema.ts'
import { namesSchema, reportSchema, sectionSchema } from '../../schema/published.ts'

/** What the YAML of a file may say: all of it, or the head of a section. */
export function schemaOf(file: string): JsonSchema | undefined {
  if (file === manifestPath) return reportSchema({ series: knownSeries, rules: rules.map(({ id }) => id) })
  if (file === 'names.yaml') return namesSchema()
  return file.endsWith('.md') ? sectionSchema() : undefined
}
