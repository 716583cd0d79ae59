import { countWords } from '../units/count-words.ts'
import type { HandOff, HandOffMessage } from './hand-off.ts'

/** The words of the source in a hand-off, by what a translator has to do with them. */
export interface WordCount {
  readonly new: number
  readonly fuzzy: number
  readonly translated: number
  /** Of texts that were counted above once: each further time that they stand in the report. */
  readonly repeated: number
}

/** How many words a hand-off has, as translators are paid: each text once, and apart from it how often it comes again. */
export function wordCountOf({ messages }: Pick<HandOff, 'messages'>): WordCount {
  const seen = new Set<string>()
  const count = { new: 0, fuzzy: 0, translated: 0, repeated: 0 }
  for (const { unit, state } of messages) {
    const words = countWords(unit.source)
    const isRepeated = seen.has(unit.source)
    seen.add(unit.source)
    count.repeated += words * (unit.uses.length - (isRepeated ? 0 : 1))
    if (!isRepeated) count[kindOf[state]] += words
  }
  return count
}

const kindOf: Readonly<Record<HandOffMessage['state'], 'new' | 'fuzzy' | 'translated'>> = {
  empty: 'new',
  fuzzy: 'fuzzy',
  translated: 'translated',
}
