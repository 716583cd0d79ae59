import { charactersIn } from '../../characters-in.ts'
import { lineIndex, placeBetween } from '../../parse/line-index.ts'
import { quote } from '../../quote.ts'
import type { CanPrint, Finding } from '../../report.ts'
import { withoutComments } from '../../without-comments.ts'
import type { Rule } from '../rule.ts'

/** What no font has is printed as an empty box, and nobody would know what it was. */
export const letterHasFont: Rule = {
  id: 'letter-has-font',
  summary: 'Every letter and sign of the text is in a font of the theme.',
  severity: 'warning',
  check({ texts, canPrint }, say) {
    for (const [file, text] of texts) {
      // Names say how words are written that stand in the text, if anywhere.
      if (file === 'names.yaml') continue
      const found = boxesIn(text, canPrint)
      for (const box of found.slice(0, most)) say(findingOf(box, file, text))
      const [next] = found.slice(most)
      if (next)
        say({ ...findingOf(next, file, text), text: `Unexpected characters as above: ${found.length - most} more` })
    }
  },
}

/** More of them, as in a text in a script without a font, say nothing new. */
const most = 20

interface Box {
  readonly character: string
  /** As written: itself, or `&#x1F600;`. */
  readonly written: string
  readonly count: number
}

function boxesIn(text: string, canPrint: CanPrint): readonly Box[] {
  const printed = withoutComments(text)
  const characters = [...charactersIn(printed)].filter((one) => one !== '\ufffd' && !canPrint(one))
  const boxes = characters.map((character) => ({ character, written: character }))
  return [...boxes, ...referencesIn(printed, canPrint)].map((box) => ({
    ...box,
    count: printed.split(box.written).length - 1,
  }))
}

function referencesIn(text: string, canPrint: CanPrint): readonly Omit<Box, 'count'>[] {
  const found = new Map<string, string>()
  for (const [written, hexadecimal, decimal] of text.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    if (code <= 0x10ffff) found.set(written, String.fromCodePoint(code))
  }
  const boxes = [...found].map(([written, character]) => ({ written, character }))
  return boxes.filter(({ character }) => !canPrint(character))
}

function findingOf({ character, written, count }: Box, file: string, text: string): Omit<Finding, 'rule'> {
  const start = text.indexOf(written)
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const others = count > 2 ? ` and in ${count - 1} other places` : count === 2 ? ' and in one other place' : ''
  return {
    place: placeBetween(file, lineIndex(text), start, start + written.length),
    text: `Unexpected ${quote(`${code} ${character}`)}, expected what a font of the theme has`,
    hint: `On paper it is an empty box, here${others}: write it otherwise, or give the theme a font that has it.`,
  }
}
