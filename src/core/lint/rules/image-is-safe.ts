import { quote } from '../../quote.ts'
import { everyImage } from '../definitions.ts'
import { picturePath } from '../picture-path.ts'
import type { Rule } from '../rule.ts'
import { svgAt } from '../svg-at.ts'
import { svgDangers } from '../svg-dangers.ts'
import { placeIn } from '../walk.ts'

/** Browsers run nothing in an SVG shown as a picture; but published reports are opened, copied and converted elsewhere. */
export const imageIsSafe: Rule = {
  id: 'image-is-safe',
  summary: 'An SVG holds no script, no event and no address outside it.',
  severity: 'error',
  check(report, say) {
    for (const { visited, address } of everyImage(report)) {
      const path = picturePath(address)
      const svg = svgAt(path, report)
      for (const { what, found } of svg === undefined ? [] : svgDangers(svg)) {
        const text = `Unexpected ${what} in ${quote(path)}: ${quote(found)}`
        say({ place: placeIn(visited), text, hint: 'Save the picture as plain SVG, or as PNG.' })
      }
    }
  },
}
