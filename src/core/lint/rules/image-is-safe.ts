import { quote } from '../../quote.ts'
import { everyPicture } from '../every-picture.ts'
import { picturePath } from '../picture-path.ts'
import type { Rule } from '../rule.ts'
import { svgAt } from '../svg-at.ts'
import { svgDangers } from '../svg-dangers.ts'

/** Browsers run nothing in an SVG shown as a picture; but published reports are opened, copied and converted elsewhere. */
export const imageIsSafe: Rule = {
  id: 'image-is-safe',
  summary: 'An SVG holds no script, no event and no address outside it.',
  severity: 'error',
  check(report, say) {
    for (const { place, address } of everyPicture(report)) {
      const path = picturePath(address)
      const svg = svgAt(path, report)
      for (const { what, found } of svg === undefined ? [] : svgDangers(svg)) {
        const text = `Unexpected ${what} in ${quote(path)}: ${quote(found)}`
        say({ place, text, hint: 'Save the picture as plain SVG, or as PNG.' })
      }
    }
  },
}
