import { quote } from '../../quote.ts'
import { everyImage } from '../definitions.ts'
import type { Rule } from '../rule.ts'
import { ancestors, placeIn, type Visited } from '../walk.ts'

/** Who can't see a picture has nothing but its description. */
export const imageHasAlt: Rule = {
  id: 'image-has-alt',
  summary: 'Every picture has a description, or is marked as decorative.',
  severity: 'error',
  check(report, say) {
    for (const { visited, address } of everyImage(report)) {
      const alt = visited.node.alt ?? ''
      if (isDecorative(visited)) continue
      if (!/[\p{L}\p{N}]/u.test(alt)) {
        const text = `Unexpected picture ${quote(address)} without a description, expected words between \`![\` and \`]\``
        say({ place: placeIn(visited), text, hint })
      } else if (/\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(alt.trim())) {
        const text = `Unexpected file name ${quote(alt)} as the description of a picture, expected what the picture shows`
        say({ place: placeIn(visited), text, hint })
      }
    }
  },
}

const hint = 'Say what the picture shows to someone who cannot see it, or write `{decorative}` behind it.'

function isDecorative(visited: Visited): boolean {
  if (visited.node.data?.decorative) return true
  return [...ancestors(visited)].some(
    ({ node }) => node.type === 'containerDirective' && node.attributes?.['decorative'] !== undefined,
  )
}
