/**
 * What never belongs in a text: control characters, characters that turn the direction of the text around without
 * being seen, traces of damage, and what is no character at all. A flag such as that of Scotland is made of a black
 * flag and tag characters, and is left alone.
 */
const flag = String.raw`(?<flag>\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})`
const control = String.raw`\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}`
const damage = String.raw`\uFEFF\uFFF9-\uFFFB\uFFFD\p{Cs}\p{Noncharacter_Code_Point}`
const flagOrUnclean = new RegExp(`${flag}|[${control}${damage}]`, 'gu')

/** A character that does not belong in a text, and where it stands. */
export interface UncleanCharacter {
  readonly index: number
  readonly character: string
}

/** Every character that does not belong in a text, in order. */
export function* uncleanCharacters(text: string): Generator<UncleanCharacter> {
  for (const match of text.matchAll(flagOrUnclean)) {
    if (match.groups?.['flag'] === undefined) yield { index: match.index, character: match[0] }
  }
}

/** The first character that does not belong in a text. */
export function uncleanCharacter(text: string): string | undefined {
  for (const { character } of uncleanCharacters(text)) return character
  return undefined
}

/** A character that cannot be seen, in words: `null character (U+0000)`. */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `${nameOf(code)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}

const names: Readonly<Record<number, string>> = {
  0: 'null character',
  7: 'bell character',
  8: 'backspace character',
  11: 'vertical tab',
  12: 'form feed',
  27: 'escape character',
  127: 'delete character',
  173: 'soft hyphen',
  133: 'next line character',
  847: 'combining grapheme joiner',
  6158: 'Mongolian vowel separator',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of a direction override',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of a direction isolate',
  65279: 'byte order mark',
  65533: 'replacement character',
}

function nameOf(code: number): string {
  const name = names[code]
  if (name !== undefined) return name
  if (code < 0xa0) return 'control character'
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character'
  return code >= 0xe0000 && code <= 0xe007f ? 'invisible tag character' : 'code that is no character'
}
