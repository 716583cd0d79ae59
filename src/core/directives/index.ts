import type { Directive } from './directive.ts'
import { figure } from './figure.ts'
import { include } from './include.ts'
import { list } from './list.ts'
import { recommendation } from './recommendation.ts'
import { recommendations } from './recommendations.ts'
import { table } from './table.ts'

/** Every block an author can use, by name. */
export const directives: ReadonlyMap<string, Directive> = new Map(
  [recommendation, recommendations, table, list, figure, include].map((directive) => [directive.name, directive]),
)
