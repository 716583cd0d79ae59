import type { Directive } from './directive.ts'
import { include } from './include.ts'
import { recommendation } from './recommendation.ts'
import { recommendations } from './recommendations.ts'

/** Every block an author can use, by name. */
export const directives: ReadonlyMap<string, Directive> = new Map(
  [recommendation, recommendations, include].map((directive) => [directive.name, directive]),
)
