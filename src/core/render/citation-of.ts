import type { RenderTools } from '../directives/directive.ts'
import type { Identity } from './identity.ts'

/** How a report is cited, with `{label}` and `{address}` left to be filled in by the page. */
export function citationOf(identity: Identity, word: RenderTools['word']): string {
  const { publisher, fullTitle, placeAndDate } = identity
  const filled = word('citation', { publisher, title: fullTitle, placeAndDate })
  // Where a report says nothing of itself.
  return filled.replace(/ ?\(\)/g, '').replace(/^[,،:;.\s]+/, '')
}
