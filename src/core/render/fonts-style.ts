import { faceWithFile } from '../fonts/face-with-file.ts'
import { type FontFace, fontFaces, withoutFontFaces } from '../fonts/font-faces.ts'
import { neededFaces } from '../fonts/needed-faces.ts'
import type { Theme } from '../report.ts'
import type { PageText } from './page-text.ts'
import { textWithin } from './text-within.ts'

/**
 * What a theme's `screen-fonts.css` and `letters.css` say for one page: the fonts whose letters it prints, on screen with
 * the fonts themselves inside, and how they are to be used. Of `letters.css` nothing where the page has no such letters.
 */
export function fontsStyle(theme: Theme, text: PageText, medium: 'screen' | 'paper'): string {
  const letters = fontFaces(theme.letters)
  const all = medium === 'paper' ? letters : [...fontFaces(theme.screenFonts), ...letters]
  const needed = neededFaces(all, textsOf(withoutLanguageNames(text), all))
  const written = needed.map((face) => (medium === 'paper' ? face.css : faceWithFile(face, theme.assets)))
  const rests = [
    medium === 'paper' ? '' : withoutFontFaces(theme.screenFonts),
    needed.some((face) => letters.includes(face)) ? withoutFontFaces(theme.letters) : '',
  ]
  return [...written, ...rests].filter(Boolean).join('\n')
}

/**
 * The names of other languages in a switch between them are set in the reader's own fonts where they have other letters:
 * a font for ten letters would weigh as much as a section.
 */
function withoutLanguageNames({ letters, whole }: PageText): PageText {
  const without = (text: string) => text.replace(/(<a [^<>]*\bhreflang="[^<>]*>)[^<>]*/g, '$1')
  const short = without(letters)
  const of = (page: string) => (page === letters ? short : without(page))
  return { letters: short, whole: () => of(whole()) }
}

/** The text that is set in the elements of a `used-in`; all of the page where that is empty. */
export function textsOf({ letters, whole }: PageText, faces: readonly FontFace[]): (usedIn: string) => string {
  const places = [...new Set(faces.map(({ usedIn }) => usedIn))].filter(Boolean)
  const texts = places.length > 0 ? textWithin(whole(), places) : new Map<string, string>()
  return (usedIn) => texts.get(usedIn) ?? letters
}
