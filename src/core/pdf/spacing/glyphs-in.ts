import { parseValue } from '../parse-value.ts'
import type { TextFont } from '../text/text-font.ts'
import { textOf } from '../text-string.ts'

/** The text that is shown in a part of a page in one font. */
export function textIn(content: string, from: number, to: number, font: TextFont): string {
  let text = ''
  for (let at = content.indexOf('<', from); at >= 0 && at < to; at = content.indexOf('<', at)) {
    // Where it is said which letters a shape stands for.
    if (content[at + 1] === '<') return text + namedTextIn(content.slice(at, to), font)
    const end = content.indexOf('>', at)
    text += shownBy(content.slice(at + 1, end), font)
    at = end
  }
  return text
}

/** What is named as the text stands for all that is shown until its mark ends. */
function namedTextIn(content: string, font: TextFont): string {
  let text = ''
  let isNamed = false
  for (const [whole, named, codes] of content.matchAll(shown)) {
    if (named !== undefined) text += textOf(parseValue({ source: Buffer.from(named, 'latin1'), at: 0 }))
    else if (codes !== undefined && !isNamed) text += shownBy(codes, font)
    isNamed = whole !== 'EMC' && (isNamed || named !== undefined)
  }
  return text
}

const shown = /\/ActualText ([(<].*[)>]) ?>>|<(\w+)> Tj|^EMC/gm

function shownBy(codes: string, font: TextFont): string {
  const length = font.codeLength * 2
  let text = ''
  for (let at = 0; at < codes.length; at += length) {
    text += font.glyph(Number.parseInt(codes.slice(at, at + length), 16)).text
  }
  return text
}

/** How a page shows a character by itself: `<0001> Tj`. */
export function showing(code: number, { codeLength }: TextFont): string {
  const digits = code.toString(16).toUpperCase()
  return `<${digits.padStart(codeLength * 2, '0')}> Tj`
}
