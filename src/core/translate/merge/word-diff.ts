import { commonWords } from './common-words.ts'

/** What changed between two texts, on one line: `11,953,[-465-]{+466+} voters were …`. Long stretches are left out. */
export function wordDiff(from: string, to: string): string {
  const [old, now] = [wordsOf(from), wordsOf(to)]
  const pairs = commonWords(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
  )
  const parts: string[] = []
  let [row, column] = [0, 0]
  let same: Word[] = []
  for (const [nextRow, nextColumn] of [...pairs, [old.length, now.length] as const]) {
    if (nextRow > row || nextColumn > column) {
      parts.push(shorten(same, parts.length > 0, true), change(old.slice(row, nextRow), now.slice(column, nextColumn)))
      same = []
    }
    const word = now[nextColumn]
    if (word) same.push(word)
    ;[row, column] = [nextRow + 1, nextColumn + 1]
  }
  return [...parts, shorten(same, parts.length > 0, false)].join('').trim()
}

interface Word {
  readonly word: string
  /** A space where white space stands before it. */
  readonly gap: string
}

// Marks are words; so is each group of digits, so that a long number shows which of its digits changed.
function wordsOf(text: string): readonly Word[] {
  const words = text.matchAll(
    /(\s*)(<\/?\p{L}[\p{L}\p{N}]*\/?>|\{[\p{L}_][\p{L}\p{N}_]*\}|\p{L}[\p{L}\p{M}]*|\p{N}+|\S)/gu,
  )
  return Array.from(words, ([, gap, word = '']) => ({ word, gap: gap ? ' ' : '' }))
}

function change(old: readonly Word[], now: readonly Word[]): string {
  const gap = (now[0] ?? old[0])?.gap ?? ''
  return `${gap}${old.length > 0 ? `[-${joined(old).trim()}-]` : ''}${now.length > 0 ? `{+${joined(now).trim()}+}` : ''}`
}

function joined(words: readonly Word[]): string {
  return words.map(({ gap, word }) => gap + word).join('')
}

const beside = 5

/** What stays the same, with no more than a few words beside each change. */
function shorten(words: readonly Word[], isAfter: boolean, isBefore: boolean): string {
  const head = isAfter ? beside : 0
  const tail = isBefore ? beside : 0
  if (words.length <= head + tail + 2) return joined(words)
  return `${joined(words.slice(0, head))} … ${tail > 0 ? joined(words.slice(-tail)).trimStart() : ''}`
}
