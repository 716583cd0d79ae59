import { onceFor } from '../once-for.ts'
import type { Series } from '../report.ts'
import type { RunningText } from './running-text.ts'
import type { TypedReferences } from './typed-references.ts'
import type { Visited } from './walk.ts'

/** A reference that was typed by hand: “recommendation 5”. */
export interface Typed {
  readonly at: number
  readonly words: string
  readonly series: Series
  /** The first of its numbers. */
  readonly number: string
}

interface Candidate extends Typed {
  /** The word for the series, as typed. */
  readonly noun: string
  readonly before: string
  readonly after: string
}

/**
 * Find the references in running text that were typed by hand, as one language writes them.
 *
 * In doubt silent: laws and earlier reports have sections, tables and recommendations too.
 */
export function findTyped(
  language: TypedReferences,
  exists: (series: Series, number: string) => boolean,
): (running: RunningText) => readonly Typed[] {
  const { tests, candidatesIn } = searchOf(language)
  return (running) =>
    candidatesIn(running.block, running.text).filter((candidate) => {
      const pointed = tests.tail.test(candidate.after)
      if (!running.isOwn(candidate.at) || goesOn.test(candidate.after)) return false
      if (!isNumber(candidate, pointed, exists(candidate.series, candidate.number))) return false
      if (tests.doubtful?.test(candidate.noun) && !pointed && !tests.lead.test(candidate.before)) return false
      return !tests.elsewhereAfter.test(candidate.after) && !isElsewhere(candidate, tests, language)
    })
}

/** How much of the text around a reference tells what it is about. */
const around = 40

/** A block is looked through once; whether what is found is a reference depends on the numbers of the whole report. */
const searchOf = onceFor((language: TypedReferences) => {
  const pattern = patternOf(language)
  const candidatesIn = onceFor((_: Visited, text: string) => candidatesOf(text, pattern))
  return { tests: testsOf(language), candidatesIn }
})

function candidatesOf(text: string, pattern: RegExp): readonly Candidate[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const { numbers = '', ...nouns } = found.groups ?? {}
    const [series = '', noun = ''] = Object.entries(nouns).find(([, word]) => word !== undefined) ?? []
    const [words] = found
    const end = found.index + words.length
    const number = /^[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/u.exec(numbers)?.[0] ?? ''
    const before = text.slice(Math.max(0, found.index - around), found.index)
    return [{ at: found.index, words, series, noun, number, before, after: text.slice(end, end + around) }]
  })
}

function patternOf({ words, joins, numberFirst }: TypedReferences): RegExp {
  const nouns = Object.entries(words).map(([series, word]) => `(?<${series}>${word})`)
  const noun = `(?:${nouns.join('|')})`
  const number = '(?:[IVXLC]+(?:\\.[A-Z](?!\\p{L}))?|\\d+(?:\\.\\d+)*|[A-Z](?!\\p{L}))'
  const numbers = `(?<numbers>${number}(?:(?:\\s*,?\\s+(?:${joins})\\s+|\\s*[,–-]\\s*)${number})*)`
  const sign = '(?:(?:№|Nr\\.|n[°º]|no\\.)\\s*)?'
  const first = '(?<numbers>\\d+(?=-)|[IVXLC]+)(?:-(?:ші|шы)?\\s?|\\s+)'
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])${numberFirst ? `${first}${noun}` : `${noun}\\s+${sign}${numbers}`}`, 'giu')
}

type Tests = ReturnType<typeof testsOf>

function testsOf({ doubtful, leads, tails, elsewhereAfter, elsewhereBefore }: TypedReferences) {
  return {
    doubtful: doubtful === undefined ? undefined : new RegExp(`^(?:${doubtful})$`, 'u'),
    lead: new RegExp(`(?<!\\p{L})${leads}\\s+$`, 'iu'),
    tail: new RegExp(`^\\s+${tails}(?!\\p{L})`, 'iu'),
    elsewhereAfter: new RegExp(`^,?\\s+(?:${elsewhereAfter})(?!\\p{L})`, 'u'),
    elsewhereBefore: new RegExp(`(?<!\\p{L})(?:${elsewhereBefore})\\s+$`, 'iu'),
  }
}

/** The number is longer than it seemed: `12(3)`, `I.1.3.iii`, `R (99) 5`, `12/2019`, `5 per cent`. */
const goesOn = /^(?:[\p{L}\p{N}_/(%°]|[.,-][\p{L}\p{N}]|\s*\(\d|\s+per cent|\s+%)/u

function isNumber({ series, number, after }: Candidate, pointed: boolean, known: boolean): boolean {
  if (known && number !== 'I') return true
  if (series !== 'section' && series !== 'annex') return /^\d{1,3}$/.test(number)
  // A comma leads on to the title of the law or report that is meant.
  if (/^,\s+\p{Lu}/u.test(after)) return false
  // “In this section I describe”.
  if (number === 'I') return pointed || !/^\s+\p{Ll}/u.test(after)
  return /^(?:[IVX]+|[IVXLC]{2,})(?:\.[A-Z])?$/.test(number) || (pointed && /^\d{1,3}(?:\.\d+)*$/.test(number))
}

/** “previous recommendation 5”, “the OSCE’s Annex II”. */
function isElsewhere({ before }: Candidate, { elsewhereBefore, lead }: Tests, language: TypedReferences): boolean {
  if (elsewhereBefore.test(before)) return true
  if (language.nounsAreCapital || lead.test(before)) return false
  // A name, unless the capital only starts a sentence.
  return /(?:(?<!\p{L})\p{Lu}{2,}|[\p{L}\p{N},]\s+\p{Lu}\p{L}*)\s+$/u.test(before)
}
