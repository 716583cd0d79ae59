/** One `@font-face` of a style sheet. */
export interface FontFace {
  /** The rule as written. */
  readonly css: string
  /** The file it loads, as the style sheet names it: `fonts/Serif-Regular.ttf.woff2`; empty where it loads none. */
  readonly path: string
  /** The code points that it may be used for, first and last; all where the rule says nothing. */
  readonly ranges: readonly CodeRange[]
}

export type CodeRange = readonly [first: number, last: number]

/** The `@font-face` rules of a style sheet, in order. */
export function fontFaces(css: string): readonly FontFace[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([rule]) => ({
    css: rule,
    path: /url\(\s*["']?([^"')]+?)["']?\s*\)/.exec(rule)?.[1] ?? '',
    ranges: rangesOf(/unicode-range\s*:([^;}]*)/.exec(rule)?.[1]),
  }))
}

/** Whether a face may be used for a character. */
export function isFor({ ranges }: FontFace, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => first <= code && code <= last)
}

// CSS Fonts 4, 4.5: `U+26`, `U+0-7F`, `U+4??`.
function rangesOf(written: string | undefined): readonly CodeRange[] {
  if (written === undefined) return [[0, 0x10ffff]]
  return [...written.matchAll(/U\+([\da-f]*\?*)(?:-([\da-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ])
}
