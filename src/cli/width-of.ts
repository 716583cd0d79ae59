import { eastAsianWidth } from 'get-east-asian-width'

/**
 * The columns that a text takes in a terminal: two for each sign of East Asia and each emoji, none for what joins the
 * letter before.
 *
 * Written here, because a package that does it takes a twentieth of a second of each start, and few texts need it.
 */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length
  return lettersOf(text.normalize('NFC')).reduce((width, letter) => width + widthOfLetter(letter), 0)
}

/** What a reader sees as one letter: an emoji of five parts, a letter with its accents. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

/** The start of a text that takes up to so many columns, with an ellipsis where something is cut off. */
export function cutToWidth(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const letter of lettersOf(text)) {
    used += widthOf(letter)
    if (used > width - 1) break
    kept += letter
  }
  return `${kept}…`
}

/** Latin, Greek and Cyrillic letters, signs and dashes: a column each. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/

function widthOfLetter(letter: string): number {
  const [base, ...more] = letter.match(seen) ?? []
  if (base === undefined) return 0
  if (emoji.test(letter)) return 2
  const marks = more.filter((character) => spacing.test(character)).length
  return eastAsianWidth(base.codePointAt(0) ?? 0) + marks
}

const seen = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/gu
/** They take a column of their own behind a letter. */
const spacing = /[\p{Mc}\uff61-\uff9f]/u
/** Shown as a picture, or made one by the sign behind it; a flag of two letters, a key, a family. */
const emoji = /(?!\p{RI})\p{Emoji_Presentation}|\ufe0f|\u20e3|\p{RI}{2}|\p{Extended_Pictographic}\u200d/u
