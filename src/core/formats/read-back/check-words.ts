import { groupBy } from '../../group-by.ts'
import { quote } from '../../quote.ts'
import { atomsOf } from './atoms-of.ts'
import { type Difference, pageName } from './difference.ts'
import { differencesOfSeams } from './differences-of-seams.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { PlacedRun } from './placed-run.ts'
import type { SentPage } from './sent-page.ts'
import { type PaperBlock, type PaperLine, wordsOnPaper } from './words-on-paper.ts'

/**
 * Every word of the page as it was sent to the browser stands on paper as often as it was sent.
 *
 * Numbers may stand there more often, because a browser numbers lists. A word is one to the ear too.
 */
export function checkWords(
  placed: readonly PlacedRun[],
  { html, blocks, lexicon, direction, comparable }: SentPage,
  front: number,
): readonly Difference[] {
  const atoms = atomsOf(html)
  const sent = atoms ? blocks.map((words) => words.flatMap(atoms)) : blocks
  const kinds = groupBy(placed, ({ generated }) => generated)
  const [written = [], generated = []] = [false, true].map((kind) => {
    const printed = wordsOnPaper(kinds.get(kind) ?? [], lexicon, direction, comparable)
    return atoms ? printed.map((block) => cutUp(block, atoms)) : printed
  })
  const left = new Map<string, number>()
  for (const words of sent) count(words, 1, left)
  for (const { words } of written) count(words, -1, left)
  if (sent.some((words) => words.includes(box))) left.delete(box)
  const added = new Map([...left].filter(([word, count]) => count < 0 && /[\p{L}\ufffd]/u.test(word)))
  for (const { words } of generated) count(words, -1, left)
  const missing = new Map([...left].filter(([, count]) => count > 0))
  return [
    ...differencesOfMissing(sent, written, missing, front),
    ...differencesOfAdded(sent, written, added, front),
    ...differencesOfSeams(written, front),
  ]
}

/** A word of nothing but boxes; where there are any, a long one may be divided at the end of a line into several. */
const box = '\ufffd'

function cutUp({ words, lines, seams }: PaperBlock, atoms: (word: string) => readonly string[]): PaperBlock {
  const cut = words.map(atoms)
  return { words: cut.flat(), lines: cut.flatMap((parts, index) => parts.flatMap(() => lines[index] ?? [])), seams }
}

function count(words: readonly string[], step: number, counts: Map<string, number>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + step)
}

interface Placed {
  readonly word: string
  /** The words around it in its block. */
  readonly before: string | undefined
  readonly after: string | undefined
}

function inContext(words: readonly string[]): readonly Placed[] {
  return words.map((word, index) => ({ word, before: words[index - 1], after: words[index + 1] }))
}

type Printed = Placed & { readonly line: PaperLine }

function printedInContext(blocks: readonly PaperBlock[]): readonly Printed[] {
  return blocks.flatMap(({ words, lines }) => {
    return inContext(words).flatMap((placed, index) => {
      const line = lines[index]
      return line === undefined ? [] : [{ ...placed, line }]
    })
  })
}

/** Of a word that stands in several places, the places first where its neighbours are not those of the other side. */
function oddFirst<Word extends Placed>(words: readonly Word[], isKnown: (word: Placed) => boolean): readonly Word[] {
  return [...words.filter((word) => !isKnown(word)), ...words.filter(isKnown)]
}

function knownBy({ hasPair }: Lexicon): (word: Placed) => boolean {
  return ({ word, before, after }) => (!before || hasPair(before, word)) && (!after || hasPair(word, after))
}

/** Counts a word down, or up, to 0. */
function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0
  counts.set(word, count - Math.sign(count))
  return count !== 0
}

function differencesOfMissing(
  sent: readonly (readonly string[])[],
  printed: readonly PaperBlock[],
  missing: Map<string, number>,
  front: number,
): readonly Difference[] {
  if (missing.size === 0) return []
  const known = knownBy(lexiconOf(printed.map(({ words }) => words)))
  const wanted = withSheets(sent, printed)
  const found = oddFirst(
    wanted.filter(({ word }) => missing.has(word)),
    known,
  )
  return found
    .filter(({ word }) => take(missing, word))
    .map(({ word, before, sheet }) => {
      const where = before === undefined ? 'at the start of a paragraph' : `after ${quote(before)}`
      return { kind: 'word-missing', sheet, page: pageName(sheet, front), where, what: `${quote(word)} is not printed` }
    })
}

/** Where a word that is missing ought to stand: between its neighbours, or else behind what comes before it. */
function withSheets(
  sent: readonly (readonly string[])[],
  printed: readonly PaperBlock[],
): readonly (Placed & { readonly sheet: number })[] {
  const sheets = new Map(printedInContext(printed).map(({ word, before, line }) => [`${before} ${word}`, line.sheet]))
  let last = 0
  return sent.flatMap(inContext).map((placed) => {
    const { word, before, after } = placed
    const sheet = sheets.get(`${before} ${after}`) ?? last
    last = sheets.get(`${before} ${word}`) ?? last
    return { ...placed, sheet }
  })
}

function differencesOfAdded(
  sent: readonly (readonly string[])[],
  printed: readonly PaperBlock[],
  added: Map<string, number>,
  front: number,
): readonly Difference[] {
  if (added.size === 0) return []
  const found = oddFirst(
    printedInContext(printed).filter(({ word }) => added.has(word)),
    knownBy(lexiconOf(sent)),
  )
  return found.filter(({ word }) => take(added, word)).map(({ word, line }) => differenceOfAdded(word, line, front))
}

function differenceOfAdded(word: string, { sheet, y }: PaperLine, front: number): Difference {
  const place = { sheet, page: pageName(sheet, front), where: `${Math.round(y)} px from the top` }
  if (word.includes('\ufffd')) {
    return { kind: 'box', ...place, what: `${quote(word)} holds letters that no font of the theme has` }
  }
  return { kind: 'word-added', ...place, what: `${quote(word)} is printed more often than it is written` }
}
