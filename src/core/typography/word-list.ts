import { isBare } from './characters.ts'
import { closed, closedToPoint, endBehind, gapAt, unopened, wordBehind } from './words.ts'

/** Words of a rule. */
export interface WordList {
  readonly isEmpty: boolean
  /** Whether it has a word as it stands, its brackets, quotation marks and article left aside: `(l’article`. */
  has(word: string): boolean
  /** The gaps before and within the entry that stands behind a gap: two before `per cent`; none where none does. */
  gapsOf(text: string, gap: number): readonly number[]
}

/** Entries as an editor writes them: see `words` of a rule. */
export function wordList(entries: readonly string[]): WordList {
  const { byFirst, stems } = read(entries)
  return {
    isEmpty: entries.length === 0,
    has(word) {
      const bare = withoutArticle(unopened(word))
      return byFirst.get(bare)?.some((rest) => rest.length === 0) === true || isInflected(bare, stems)
    },
    gapsOf(text, gap) {
      const word = unopened(wordBehind(text, gap))
      for (const form of formsOf(word)) {
        for (const rest of byFirst.get(form) ?? []) {
          const gaps = gapsWithin(rest, text, endBehind(text, gap))
          if (gaps) return [gap, ...gaps]
        }
      }
      return isInflected(closed(word), stems) ? [gap] : []
    },
  }
}

function read(entries: readonly string[]) {
  const byFirst = new Map<string, string[][]>()
  const stems = new Set<string>()
  for (const entry of entries) {
    const [first = '', ...rest] = entry.split(' ')
    for (const form of new Set([first, first.charAt(0).toUpperCase() + first.slice(1)])) {
      if (form.endsWith('*')) stems.add(form.slice(0, -1))
      else byFirst.set(form, [...(byFirst.get(form) ?? []), rest])
    }
  }
  return { byFirst, stems }
}

/** With the signs behind it, with a point alone, without any: any of them may be the entry. */
function formsOf(word: string): readonly string[] {
  const bare = closed(word)
  return bare === word ? [word] : [word, closedToPoint(word), bare]
}

/** The gaps before each of the words that an entry goes on with, if it does; only the last may have signs behind it. */
function gapsWithin(rest: readonly string[], text: string, gap: number): readonly number[] | undefined {
  const [first, ...others] = rest
  if (first === undefined) return []
  const word = gapAt(text, gap) === 'other' ? '' : wordBehind(text, gap)
  const isFirst = word === first || (others.length === 0 && formsOf(word).includes(first))
  const gaps = isFirst ? gapsWithin(others, text, endBehind(text, gap)) : undefined
  return gaps && [gap, ...gaps]
}

/** `l’article`, `all’articolo`. */
function withoutArticle(word: string): string {
  const at = word.indexOf('’') + 1 || word.indexOf("'") + 1
  return at > 0 && at < word.length ? word.slice(at) : word
}

const shortestStem = 3
const longestStem = 16

function isInflected(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.size === 0 || !isBare(word)) return false
  for (let length = Math.min(word.length, longestStem); length >= shortestStem; length--) {
    if (stems.has(word.slice(0, length))) return true
  }
  return false
}
