import { withoutComments } from '../without-comments.ts'

/** Something in an SVG that no picture needs. */
export interface SvgDanger {
  readonly what: string
  /** As written. */
  readonly found: string
}

const space = String.raw`[\s/"']`
const picture = 'data:image/(?:png|jpeg|gif|webp)[;,]'
const font = String.raw`data:(?:font|application)/[\w.-]*(?:font|woff|ttf|otf)[\w.-]*[;,]`

// Each pattern is tried at every point of a large file: none may run on over what another attempt would read again.
const patterns: readonly (readonly [string, RegExp])[] = [
  ['declaration of entities', /<!ENTITY\b|<!DOCTYPE[^<>[]*\[/i],
  ['style sheet from elsewhere', /<\?xml-stylesheet\b|@import\b/i],
  ['script', /<(?:[\w.-]+:)?(?:script|handler|listener)\b|(?:java|vb)script\s*:/i],
  ['foreign content', /<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video|link|meta|base)\b/i],
  ['event', new RegExp(`${space}on[a-z]+\\s*=\\s*["']`, 'i')],
  ['animated address', /attributeName\s*=\s*(?:["']\s*)?(?:[\w.-]+:)?href/i],
  [
    'address outside the picture',
    new RegExp(`${space}(?:[\\w.-]+:)?(?:href|src)\\s*=(?!\\s*(?:""|''|(?:["']\\s*)?(?:#|${picture})))`, 'i'),
  ],
  ['address outside the picture', new RegExp(`\\burl\\((?!\\s*(?:["']\\s*)?(?:#|${picture}|${font}))`, 'i')],
]

/** What an SVG holds that runs, loads or frames something. Its text need not be well-formed. */
export function svgDangers(svg: string): readonly SvgDanger[] {
  const text = decoded(withoutComments(svg))
  const found = patterns.flatMap(([what, pattern]): SvgDanger[] => {
    const match = pattern.exec(text)
    return match ? [{ what, found: shortened(text.slice(match.index, match.index + 60)) }] : []
  })
  return [...new Map(found.map((danger) => [danger.what, danger])).values()]
}

/** To the end of the tag or the line. */
function shortened(text: string): string {
  return text.replace(/(?<=.)[\n>][\s\S]*$/, '').replace(/^[\s/"']/, '')
}

/** With character references and the escapes of style sheets read, because they may hide a word such as `url`. */
function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number.parseInt(code, 10)))
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
