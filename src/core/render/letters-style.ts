import { charactersIn } from '../characters-in.ts'
import { faceWithFile } from '../fonts/face-with-file.ts'
import { fontFaces, isFor } from '../fonts/font-faces.ts'
import type { Theme } from '../report.ts'
import type { View } from './view-shape.ts'

/**
 * A theme's `letters.css` for a page: the fonts whose letters it prints, on screen with the fonts themselves inside, and
 * how they are to be used. Nothing where the page has no such letters.
 */
export function lettersStyle(theme: Theme, view: View, medium: 'screen' | 'paper'): string {
  const faces = fontFaces(theme.letters)
  if (faces.length === 0) return ''
  const letters = [...lettersIn(view)]
  const needed = faces.filter((face) => letters.some((letter) => isFor(face, letter)))
  if (needed.length === 0) return ''
  const rest = faces.reduce((css, face) => css.replace(face.css, ''), theme.letters).trim()
  return [...needed.map((face) => (medium === 'paper' ? face.css : faceWithFile(face, theme.assets))), rest].join('\n')
}

/** Each letter that stands somewhere on a page. */
function lettersIn({ style: _, ...view }: View): ReadonlySet<string> {
  return charactersIn(textsIn(view).join(''))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
