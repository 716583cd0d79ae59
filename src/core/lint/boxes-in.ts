import { charactersIn } from '../characters-in.ts'
import type { CanPrint } from '../report.ts'

/** A character that is printed as an empty box. */
export interface Box {
  readonly character: string
  /** As written: itself, or `&#x1F600;`. */
  readonly written: string
  /** How often it is written so. */
  readonly count: number
}

/** What no font has of a text that is printed, each once. */
export function boxesIn(printed: string, canPrint: CanPrint): readonly Box[] {
  const isBox = (one: string) => one !== '\ufffd' && !canPrint(one)
  const joined = [...new Set(printed.match(joinedSigns))].filter((signs) => [...signs].some(isBox))
  const others = joined.length > 0 ? printed.replace(joinedSigns, ' ') : printed
  const characters = [...joined, ...[...charactersIn(others)].filter(isBox)]
  const boxes = characters.map((character) => ({ character, written: character }))
  return [...boxes, ...referencesIn(printed, canPrint)].map((box) => ({
    ...box,
    count: printed.split(box.written).length - 1,
  }))
}

/** What is one sign to a reader: a flag, or faces and hands with a colour or joined, as a family is. */
const joinedSigns =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})+/gu

function referencesIn(text: string, canPrint: CanPrint): readonly Omit<Box, 'count'>[] {
  const found = new Map<string, string>()
  for (const [written, hexadecimal, decimal] of text.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    if (code <= 0x10ffff) found.set(written, String.fromCodePoint(code))
  }
  const boxes = [...found].map(([written, character]) => ({ written, character }))
  return boxes.filter(({ character }) => !canPrint(character))
}
