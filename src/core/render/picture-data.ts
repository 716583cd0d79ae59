import { svgWithFonts, type ThemeFonts } from '../fonts/svg-with-fonts.ts'
import { imageType } from '../image-type.ts'
import type { ReadFile } from '../report.ts'

/**
 * A picture as a `data:` address; unset for what no browser shows. With fonts given, an SVG has its letters in them.
 *
 * An SVG is safe as a picture: a browser runs no script and loads nothing for one in `<img>`.
 */
export function pictureData({ bytes }: ReadFile, fonts?: ThemeFonts): string | undefined {
  const type = imageType(bytes)
  const shown = fonts && type === 'image/svg+xml' ? withFonts(bytes, fonts) : bytes
  return type && `data:${type};base64,${Buffer.from(shown).toString('base64')}`
}

function withFonts(bytes: Uint8Array, fonts: ThemeFonts): Uint8Array {
  const svg = Buffer.from(bytes).toString('utf8')
  // What is in another encoding would be spoilt.
  return Buffer.from(svg).equals(bytes) ? Buffer.from(svgWithFonts(svg, fonts)) : bytes
}
