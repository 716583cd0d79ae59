import { faceWithFile } from '../fonts/face-with-file.ts'
import { type FontFace, fontFaces, withoutFontFaces } from '../fonts/font-faces.ts'
import { neededFaces } from '../fonts/needed-faces.ts'
import { onceFor } from '../once-for.ts'
import type { Theme } from '../report.ts'
import { textsOf } from './fonts-style.ts'
import type { PageText } from './page-text.ts'

export interface FontsBeside {
  readonly style: string
  /** Whole fonts, as the theme has them, and their licences, by the path that the style names. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * The fonts of a web page that has them beside it: those of paper in place of the pieces of `screen-fonts.css`, because
 * a browser loads only what it needs of them, and those of `letters.css` whose letters the page prints.
 */
export function fontsBeside(theme: Theme, text: PageText): FontsBeside {
  const { faces, letters } = facesOf(theme)
  const needed = neededFaces(faces, textsOf(text, faces))
  const rests = [theme.screenFonts, ...(needed.some((face) => letters.includes(face)) ? [theme.letters] : [])]
  return {
    style: [...needed.map((face) => writtenBeside(face, theme)), ...rests.map(withoutFontFaces)].join('\n'),
    files: withLicences(needed.filter(isWhole), theme.assets),
  }
}

const facesOf = onceFor(({ screenFonts, printStyle, letters }: Theme) => {
  const pieces = fontFaces(screenFonts)
  const families = new Set(pieces.map(({ family }) => family))
  const whole = fontFaces(printStyle).filter(({ family }) => families.has(family))
  const inPieces = pieces.filter(({ family }) => !whole.some((face) => face.family === family))
  const ofLetters = fontFaces(letters)
  return { faces: [...whole, ...inPieces, ...ofLetters], letters: ofLetters }
})

function isWhole({ bytes: [, end] }: FontFace): boolean {
  return end === undefined
}

function writtenBeside(face: FontFace, { assets }: Theme): string {
  return isWhole(face) ? face.css : faceWithFile(face, assets)
}

function withLicences(faces: readonly FontFace[], assets: Theme['assets']): FontsBeside['files'] {
  const paths = new Set(faces.map(({ path }) => path))
  const isLicence = (path: string) => {
    const start = /^(.+?)-LICEN[CS]E\b[^/]*$/i.exec(path)?.[1]
    return start !== undefined && [...paths].some((font) => font.startsWith(start))
  }
  return new Map([...assets].filter(([path]) => paths.has(path) || isLicence(path)))
}
