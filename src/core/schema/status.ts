import type { Status } from '../manifest.ts'
import { choice } from './choice.ts'
import type { Shape } from './shape.ts'

/** How far a text has come. */
export function status(description: string): Shape<Status> {
  return choice(['draft', 'review', 'embargoed', 'final'], description, { default: 'final' })
}
