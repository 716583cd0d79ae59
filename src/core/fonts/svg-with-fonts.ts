import { charactersIn } from '../characters-in.ts'
import type { Theme } from '../report.ts'
import { drawnText, startOfSvg } from './drawn-text.ts'
import { faceWithFile } from './face-with-file.ts'
import { type FontFace, fontFaces, isFor } from './font-faces.ts'

/** Where the fonts for the letters of pictures come from. */
export type ThemeFonts = Pick<Theme, 'printStyle' | 'letters' | 'assets'>

/**
 * An SVG whose letters are set in what the theme calls `--sans`, with the fonts inside.
 *
 * A picture is a document of its own, which knows no font of the page around it, and on paper none of the machine. One
 * that brings fonts of its own keeps them.
 */
export function svgWithFonts(svg: string, theme: ThemeFonts): string {
  if (!/<(?:[\w.-]+:)?text\b/.test(svg) || hasOwnFonts(svg)) return svg
  // The last counts, as in any style sheet.
  const families = [...theme.printStyle.matchAll(/--sans\s*:([^;}]+)/g)].at(-1)?.[1]?.trim()
  const start = startOfSvg(svg)
  if (families === undefined || start === undefined) return svg
  const faces = facesFor(svg, theme, families).map((face) => faceWithFile(face, theme.assets))
  const style = `${faces.join('\n')}\n* { font-family: ${families} !important; font-synthesis: none }`
  const written = style.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `${svg.slice(0, start)}<style xmlns="http://www.w3.org/2000/svg">${written}</style>${svg.slice(start)}`
}

/** Whether an SVG brings fonts along; what letters they have is not looked at. */
export function hasOwnFonts(svg: string): boolean {
  return /@font-face\b/i.test(svg)
}

function facesFor(svg: string, { printStyle, letters }: ThemeFonts, families: string): readonly FontFace[] {
  const drawn = [...charactersIn(withoutReferences(drawnText(svg)))]
  // A word in the picture's title that looks like a weight costs no more than a font too many.
  const [isBold, isSlanted] = [/bold|weight["'\s:=]+[5-9]00/i.test(svg), /italic|oblique/i.test(svg)]
  return fontFaces(`${printStyle}\n${letters}`).filter((face) => {
    const { css, family } = face
    if (!families.includes(family)) return false
    if (!isBold && /font-weight\s*:\s*(?:bold|[5-9]00)/.test(css)) return false
    if (!isSlanted && /font-style\s*:\s*(?:italic|oblique)/.test(css)) return false
    return drawn.some((character) => isFor(face, character))
  })
}

function withoutReferences(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
