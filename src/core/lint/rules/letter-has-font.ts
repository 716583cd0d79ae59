import { drawnText } from '../../fonts/drawn-text.ts'
import { hasOwnFonts } from '../../fonts/svg-with-fonts.ts'
import type { Place } from '../../message.ts'
import { lineIndex, placeBetween } from '../../parse/line-index.ts'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport } from '../../report.ts'
import { withoutComments } from '../../without-comments.ts'
import { type Box, boxesIn } from '../boxes-in.ts'
import { everyPicture } from '../every-picture.ts'
import { picturePath } from '../picture-path.ts'
import type { Rule } from '../rule.ts'
import { svgAt } from '../svg-at.ts'

/** What no font has is printed as an empty box, and nobody would know what it was. */
export const letterHasFont: Rule = {
  id: 'letter-has-font',
  summary: 'Every letter and sign of the text and its pictures is in a font of the theme.',
  severity: 'warning',
  check(report, say) {
    const { texts, canPrint } = report
    for (const [file, text] of texts) {
      // Names say how words are written that stand in the text, if anywhere.
      if (file === 'names.yaml') continue
      const found = boxesIn(withoutComments(text), canPrint)
      for (const box of found.slice(0, most)) say(findingOf(box, file, text))
      const [next] = found.slice(most)
      if (next)
        say({ ...findingOf(next, file, text), text: `Unexpected characters as above: ${found.length - most} more` })
    }
    for (const picture of letteredPictures(report)) {
      const boxes = boxesIn(drawnText(picture.svg), canPrint)
      if (boxes.length > 0) say(findingInPicture(boxes, picture))
    }
  },
}

/** More of them, as in a text in a script without a font, say nothing new. */
const most = 20

function findingOf({ character, written, count }: Box, file: string, text: string): Omit<Finding, 'rule'> {
  const start = text.indexOf(written)
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const others = count > 2 ? ` and in ${count - 1} other places` : count === 2 ? ' and in one other place' : ''
  return {
    place: placeBetween(file, lineIndex(text), start, start + written.length),
    text: `Unexpected ${quote(`${code} ${character}`)}, expected what a font of the theme has`,
    hint: `On paper it is an empty box, here${others}: write it otherwise, or give the theme a font that has it.`,
  }
}

interface Picture {
  readonly path: string
  readonly svg: string
  /** Where it is shown first. */
  readonly place: Place
}

/** The pictures with letters that are set in the fonts of the theme. */
function letteredPictures(report: ResolvedReport): readonly Picture[] {
  const shown = new Map<string, Place>()
  for (const { place, address } of everyPicture(report)) {
    const path = picturePath(address)
    if (!shown.has(path)) shown.set(path, place)
  }
  return [...shown].flatMap(([path, place]) => {
    const svg = svgAt(path, report)
    return svg === undefined || hasOwnFonts(svg) ? [] : [{ path, svg, place }]
  })
}

function findingInPicture(boxes: readonly Box[], { path, svg, place }: Picture): Omit<Finding, 'rule'> {
  const letters = boxes.map(({ character }) => character).join(' ')
  const starts = boxes.map(({ written }) => drawnText(svg).indexOf(written))
  const { line } = lineIndex(svg)(Math.min(...starts))
  return {
    place,
    text: `Unexpected ${quote(letters)} in ${quote(path)}, expected what a font of the theme has`,
    hint: `On paper it is an empty box, first in line ${line} of that file: turn its letters into outlines in the drawing program, or embed a font that has them.`,
  }
}
