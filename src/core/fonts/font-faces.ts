/** One `@font-face` of a style sheet. */
export interface FontFace {
  /** The rule as a browser reads it. */
  readonly css: string
  /** The file it loads, as the style sheet names it: `fonts/Serif-Regular.ttf.woff2`; empty where it loads none. */
  readonly path: string
  /** Where in that file the font stands, first byte and the one after the last: `#0-16556` in the address; all of it where unset. */
  readonly bytes: readonly [start: number, end?: number]
  /** `Serif 600 italic`: faces that say the same of themselves but for file and letters are pieces of one cut. */
  readonly cut: string
  readonly family: string
  /** The code points that it may be used for, first and last; all where the rule says nothing. */
  readonly ranges: readonly CodeRange[]
  /** The elements whose text is set in it: `h1, .text em`; empty where it may be any text. */
  readonly usedIn: string
}

export type CodeRange = readonly [first: number, last: number]

const rule = /@font-face\s*\{[^}]*\}/g

/** The `@font-face` rules of a style sheet, in order. */
export function fontFaces(css: string): readonly FontFace[] {
  return [...css.matchAll(rule)].map(([written]) => {
    const family = descriptor(written, 'font-family').replace(/["']/g, '')
    const [, path = '', bytes = ''] = /url\(\s*["']?([^"')#]+)(?:#([^"')]*))?["']?\s*\)/.exec(written) ?? []
    const [start = 0, end] = bytes.split('-').filter(Boolean).map(Number)
    return {
      // No browser knows it.
      css: written.replace(/;?\s*used-in\s*:[^;}]*/, ''),
      path,
      bytes: end === undefined ? [0] : [start, end],
      cut: [family, descriptor(written, 'font-weight'), descriptor(written, 'font-style')].join(' '),
      family,
      ranges: rangesOf(descriptor(written, 'unicode-range')),
      usedIn: descriptor(written, 'used-in'),
    }
  })
}

/** What a style sheet says besides its `@font-face` rules, without comments. */
export function withoutFontFaces(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(rule, '')
    .replace(/\n\s*\n/g, '\n')
    .trim()
}

/** Whether a face may be used for a character. */
export function isFor({ ranges }: FontFace, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => first <= code && code <= last)
}

function descriptor(written: string, name: string): string {
  return new RegExp(`[{;\\s]${name}\\s*:([^;}]*)`).exec(written)?.[1]?.trim() ?? ''
}

// CSS Fonts 4, 4.5: `U+26`, `U+0-7F`, `U+4??`.
function rangesOf(written: string): readonly CodeRange[] {
  if (written === '') return [[0, 0x10ffff]]
  return [...written.matchAll(/U\+([\da-f]*\?*)(?:-([\da-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ])
}
