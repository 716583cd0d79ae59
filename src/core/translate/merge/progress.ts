import { groupBy } from '../../group-by.ts'
import { type Catalogue, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { countWords } from '../units/count-words.ts'

/** How far a translation is. */
export interface Progress {
  readonly all: States
  /** Recommendations first, then sections in their order, then what stands in no section. A message counts once. */
  readonly parts: readonly (States & { readonly title: string })[]
}

/** Messages by what they need. */
export interface States {
  readonly translated: Count
  readonly fuzzy: Count
  readonly empty: Count
}

/** Words are those of the source. */
export interface Count {
  readonly messages: number
  readonly words: number
}

/** Counts what of a report is translated. */
export function progressOf(units: readonly Unit[], catalogue: Catalogue | undefined): Progress {
  const entries = new Map(catalogue?.entries.map((entry) => [keyOf(entry), entry]))
  const counted = units.map((unit): Counted => {
    const { translation = '', fuzzy = false, obsolete = true } = entries.get(keyOf(unit)) ?? {}
    const state = translation === '' || obsolete ? 'empty' : fuzzy ? 'fuzzy' : 'translated'
    return { state, part: partOf(unit), words: countWords(unit.source) }
  })
  const parts = [...groupBy(counted, ({ part: { key } }) => key).values()].sort((a, b) => rankOf(a) - rankOf(b))
  return { all: sum(counted), parts: parts.map((group) => ({ title: group[0]?.part.title ?? '', ...sum(group) })) }
}

interface Counted {
  readonly state: keyof States
  readonly part: Part
  readonly words: number
}

interface Part {
  readonly key: string
  readonly title: string
  readonly rank: number
}

function partOf({ uses }: Unit): Part {
  if (uses.some(({ recommendation }) => recommendation !== undefined)) {
    return { key: 'recommendations', title: 'Texts of recommendations', rank: 0 }
  }
  const { section } = uses[0]
  if (section === undefined) return { key: 'rest', title: 'Title, names and labels', rank: 2 }
  return { key: `section ${section.id}`, title: section.title, rank: 1 }
}

function rankOf([first]: readonly Counted[]): number {
  return first?.part.rank ?? 0
}

function sum(counted: readonly Counted[]): States {
  const of = (state: keyof States): Count => {
    const found = counted.filter((one) => one.state === state)
    return { messages: found.length, words: found.reduce((words, one) => words + one.words, 0) }
  }
  return { translated: of('translated'), fuzzy: of('fuzzy'), empty: of('empty') }
}
