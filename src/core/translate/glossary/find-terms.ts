import type { Glossary, Term } from './glossary.ts'

/** A word of a text, and where it stands. */
interface Word {
  readonly index: number
  readonly written: string
}

/** The terms that a text has, each once, longer ones before those within them. Linear. */
export function findTerms(text: string, glossary: Glossary): readonly Term[] {
  const byFirst = termsByFirstWord(glossary)
  const words = wordsOf(text)
  const found = new Set<Term>()
  for (let at = 0; at < words.length; at++) {
    const candidates = formsOf(words[at]?.written ?? '').flatMap((form) => byFirst.get(form) ?? [])
    const [longest] = candidates.filter((term) => standsAt(term, words, at)).sort((a, b) => countOf(b) - countOf(a))
    if (longest === undefined) continue
    found.add(longest)
    at += countOf(longest) - 1
  }
  return [...found]
}

/** The first place where a text has some words in any of their forms, in their order. */
export function findWords(
  text: string,
  wanted: string,
): { readonly index: number; readonly length: number } | undefined {
  const stems = wordsOf(wanted).map(({ written }) => stemOf(written))
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const last = endOfWords(stems, words, at)
    const first = words[at]
    if (first && last) return { index: first.index, length: last.index + last.written.length - first.index }
  }
  // A script without spaces between its words has no forms either.
  const index = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}]/u.test(wanted) ? text.indexOf(wanted) : -1
  return index < 0 ? undefined : { index, length: wanted.length }
}

/** The last word of a term that begins at a word; a word may stand between two of its own. */
function endOfWords(stems: readonly string[], words: readonly Word[], start: number): Word | undefined {
  let at = start
  let last: Word | undefined
  for (const [count, stem] of stems.entries()) {
    if (count > 0 && !beginsWith(words[at], stem)) at++
    if (!beginsWith(words[at], stem)) return undefined
    last = words[at]
    at++
  }
  return last
}

function beginsWith(word: Word | undefined, stem: string): boolean {
  return word !== undefined && plain(word.written).startsWith(stem)
}

/** What the forms of a word have in common: `комисс` of `комиссиями`; `day` is as short as it can be. */
function stemOf(word: string): string {
  const letters = plain(word)
  const { length } = letters
  if (length >= 7) return letters.slice(0, length - 3)
  return length >= 5 ? letters.slice(0, Math.max(4, length - 2)) : letters.slice(0, Math.max(3, length - 1))
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: written, index }) => ({
    index,
    written,
  }))
}

const tables = new WeakMap<Glossary, ReadonlyMap<string, readonly Term[]>>()

function termsByFirstWord(glossary: Glossary): ReadonlyMap<string, readonly Term[]> {
  const known = tables.get(glossary)
  if (known) return known
  const table = new Map<string, Term[]>()
  for (const term of glossary.terms) {
    const [first] = wordsOf(term.term)
    if (first === undefined) continue
    const key = plain(first.written)
    table.set(key, [...(table.get(key) ?? []), term])
  }
  tables.set(glossary, table)
  return table
}

function countOf({ term }: Term): number {
  return wordsOf(term).length
}

function standsAt({ term }: Term, words: readonly Word[], at: number): boolean {
  return wordsOf(term).every(({ written }, count) => {
    const word = words[at + count]?.written ?? ''
    // `IT` is no `it`.
    return /\p{Lu}.*\p{Lu}/u.test(written)
      ? word === written || word === `${written}s`
      : formsOf(word).includes(plain(written))
  })
}

/** A word as it is written in small letters, and what it may be the plural of. */
function formsOf(word: string): readonly string[] {
  const small = plain(word).replace(/['’]s?$/, '')
  return [small, small.replace(/s$/, ''), small.replace(/es$/, ''), small.replace(/ies$/, 'y')].filter(
    (form, index, forms) => forms.indexOf(form) === index,
  )
}
