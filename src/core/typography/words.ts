export const noBreak = '\u00a0'
export const narrowNoBreak = '\u202f'

/** What a gap between words is: a space that may become a no-break one, one that is, or anything else. */
export type Gap = 'space' | 'no-break' | 'other'

/** What stands at one place of a text; two spaces, say, are no gap of ours. */
export function gapAt(text: string, at: number): Gap {
  if (isSpaceAt(text, at - 1) || isSpaceAt(text, at + 1)) return 'other'
  const sign = text.charAt(at)
  if (sign === noBreak || sign === narrowNoBreak) return 'no-break'
  // A line may end anywhere in a source, also between a number and its unit.
  return sign === ' ' || sign === '\n' ? 'space' : 'other'
}

/** Beyond the ends of the text too. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  return Number.isNaN(code) || (code >= 0xa0 && /\s/.test(text.charAt(at)))
}

/** Longer than any word of a rule with its signs, so that no rule reads on where it can't find anything. */
const longestWord = 40

/** Where the word before a gap begins; no further away than a rule may read. */
export function startBefore(text: string, gap: number): number {
  let at = gap
  while (gap - at <= longestWord && !isSpaceAt(text, at - 1)) at--
  return at
}

/** Where the word behind a gap ends. */
export function endBehind(text: string, gap: number): number {
  let at = gap + 1
  while (at - gap <= longestWord && !isSpaceAt(text, at)) at++
  return at
}

/** The word before a gap, with its signs. */
export function wordBefore(text: string, gap: number): string {
  return text.slice(startBefore(text, gap), gap)
}

/** The word behind a gap, with its signs. */
export function wordBehind(text: string, gap: number): string {
  return text.slice(gap + 1, endBehind(text, gap))
}

/** A word without the brackets and quotation marks before it. */
export function unopened(word: string): string {
  let from = 0
  while (from < word.length && openers.includes(word.charAt(from))) from++
  return from === 0 ? word : word.slice(from)
}

/** A word without the signs behind it. */
export function closed(word: string): string {
  return without(closers, word)
}

/** The same, with the point of an abbreviation: `km.`, `a.m.,`. */
export function closedToPoint(word: string): string {
  return without(closersButPoint, word)
}

const openers = '([{«“„‘‚"\'—–/-'
const closersButPoint = ',;:!?…،؛؟)]}»”’“"\''
const closers = `.${closersButPoint}`

// Not by patterns, which take long to make ready for the few times that they are asked.
function without(signs: string, word: string): string {
  let to = word.length
  while (to > 0 && signs.includes(word.charAt(to - 1))) to--
  return to === word.length ? word : word.slice(0, to)
}
