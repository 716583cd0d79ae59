import type { Message } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { offsetAt } from './offset-at.ts'
import type { Edit } from './rename.ts'

/** What the hint of a message asks for, as a program can do it; unset where that is for a person to judge. */
export function suggestedEdit(message: Message, { texts }: Pick<ResolvedReport, 'texts'>): Edit | undefined {
  const found = wordsOf(message)
  const text = texts.get(message.place.file)
  if (!found || text === undefined) return undefined
  const from = offsetAt(text, message.place.start)
  const lineEnd = text.indexOf('\n', from)
  const to = Math.max(offsetAt(text, message.place.end), lineEnd === -1 ? text.length : lineEnd)
  return editWithin({ text, from, to }, found, message)
}

interface Wrong {
  readonly wrong: string
  readonly right: string
}

/** Rules whose hint says `Write …` and means it to the letter. */
const literal: ReadonlySet<string> = new Set([
  'quotes-are-typographic',
  'range-has-dash',
  'typed-reference-is-a-link',
  'front-matter-is-valid',
  'manifest-is-valid',
])

function wordsOf({ rule, text, hint = '' }: Message): Wrong | undefined {
  const wrong = /^Unexpected [^`]*`([^`…]+)`(?!`)/.exec(text)?.[1]
  const meant = /^Did you mean `([^`…]+)`\?(?:$| )/.exec(hint)?.[1]
  const write = literal.has(rule) ? /^Write `([^`…]+)`(?:\.$|, )/.exec(hint)?.[1] : undefined
  const right = meant ?? write
  // What stands for an id that nobody knows.
  const isBlank = right === '[](#id)'
  return wrong === undefined || right === undefined || isBlank ? undefined : { wrong, right }
}

/** The word where the message points, or once in what it points at; which of two is meant, nobody knows. */
function editWithin(
  { text, from, to }: { readonly text: string; readonly from: number; readonly to: number },
  { wrong, right }: Wrong,
  { place }: Message,
): Edit | undefined {
  const raw = text.slice(from, to)
  const [at, ...others] = raw.startsWith(wrong) ? [0] : wholeWords(raw, wrong)
  if (at === undefined || others.length > 0) return undefined
  const before = raw.slice(0, at).split('\n')
  const line = place.start.line + before.length - 1
  const column = (before.length === 1 ? place.start.column : 1) + (before.at(-1) ?? '').length
  const [start, end] = [
    { line, column },
    { line, column: column + wrong.length },
  ]
  return { place: { file: place.file, start, end }, text: right }
}

const letter = /[\p{L}\p{M}\p{N}_-]/u

function wholeWords(raw: string, word: string): readonly number[] {
  const found: number[] = []
  for (let at = raw.indexOf(word); at !== -1; at = raw.indexOf(word, at + 1)) {
    const isWhole = !letter.test(raw[at - 1] ?? ' ') && !letter.test(raw[at + word.length] ?? ' ')
    if (isWhole) found.push(at)
  }
  return found
}
