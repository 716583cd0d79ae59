import { quote } from '../../../quote.ts'
import { type MarkedText, stretchOf } from '../marked-text.ts'
import { doubleQuotes, type Quotes, quotesOf } from '../quotes-of.ts'
import type { Fault, TranslationRule } from '../translation-rule.ts'

/** Quotation marks are those of the language of the translation, and in pairs. */
export const translationHasQuotesOfLanguage: TranslationRule = {
  id: 'translation-has-quotes-of-language',
  short: 'quotes',
  summary: 'Quotation marks are those of the language: «…» in Russian and Kazakh, “…” in English.',
  severity: 'warning',
  check({ source, translation, languages }, say) {
    const quotes = quotesOf(languages.translation)
    if (quotes === undefined) return
    const foreign = foreignMarks(translation, quotes)
    for (const fault of foreign) say(fault)
    if (foreign.length === 0 && isEven(source.words)) for (const fault of lonely(translation, quotes)) say(fault)
  },
}

function foreignMarks(translation: MarkedText, quotes: Quotes): readonly Fault[] {
  const { open, close, all, isStrict } = quotes
  let depth = 0
  return [...translation.words.matchAll(doubleQuotes)].flatMap(({ 0: mark, index }): Fault[] => {
    if (mark === '«') depth++
    if (mark === '»') depth = Math.max(0, depth - 1)
    const isOuter = isStrict && depth === 0 && '“”„'.includes(mark)
    if ((all.includes(mark) && !isOuter) || isInches(translation.words, index)) return []
    const text = `Unexpected ${quote(mark)}, expected ${quote(open)} or ${quote(close)}`
    return [{ text, hint: `Write ${quote(`${open}…${close}`)}.`, ...stretchOf(translation, index, 1) }]
  })
}

/** `24"` is a length. */
function isInches(words: string, index: number): boolean {
  return (
    words[index] === '"' &&
    /\d/.test(words[index - 1] ?? '') &&
    !/"[^"]*"$/.test(words.slice(Math.max(0, index - 200), index + 1))
  )
}

/** Whether quotation marks open as often as they close; a quotation of several paragraphs need not. */
function isEven(words: string): boolean {
  return (words.match(/“/g) ?? []).length === (words.match(/”/g) ?? []).length
}

/** One that closes nothing, or is never closed. `«ТОО «Имя»` closes two at once, as is the custom. */
function lonely(translation: MarkedText, { open, close }: Quotes): readonly Fault[] {
  const opens = placesOf(open, translation.words)
  const closes = placesOf(close, translation.words)
  const [first = 0] = opens
  const [firstClose = 0] = closes
  const last = opens.at(-1) ?? 0
  const isClosed = opens.length === 0 || (closes.at(-1) ?? -1) > last
  const isOpened = closes.length === 0 || (opens.length > 0 && first < firstClose)
  // In Arabic both are seen in either place.
  if (open === close || open === '”' || (isClosed && isOpened)) return []
  return isClosed
    ? [{ text: `${quote(close)} closes no quotation`, ...stretchOf(translation, firstClose, 1) }]
    : [
        {
          text: `${quote(open)} is not closed`,
          hint: `Put ${quote(close)} after the words that are quoted.`,
          ...stretchOf(translation, last, 1),
        },
      ]
}

function placesOf(mark: string, words: string): readonly number[] {
  return [...words].length === 0 ? [] : [...words.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index)
}
