import { quote } from '../../../quote.ts'
import { findTerms, findWords } from '../../glossary/find-terms.ts'
import type { Term } from '../../glossary/glossary.ts'
import { type MarkedText, stretchOf } from '../marked-text.ts'
import type { Fault, TranslationRule } from '../translation-rule.ts'

/** Terms are translated as the glossary has them. */
export const translationFollowsGlossary: TranslationRule = {
  id: 'translation-follows-glossary',
  short: 'glossary',
  summary: 'A translation calls things as `translations/glossary.csv` does.',
  severity: 'warning',
  check({ source, translation, languages, glossary }, say) {
    for (const term of glossary ? findTerms(source.words, glossary) : []) {
      const fault = faultOf(term, translation, languages.translation)
      if (fault) say(fault)
    }
  },
}

function faultOf(term: Term, translation: MarkedText, language: string): Fault | undefined {
  if (term.keep) return translation.words.includes(term.term) ? undefined : changed(term)
  const wanted = translationsFor(term, language)
  if (wanted.some((words) => findWords(translation.words, words) !== undefined)) return undefined
  const forbidden = term.forbidden.find((words) => findWords(translation.words, words) !== undefined)
  const place = forbidden === undefined ? undefined : findWords(translation.words, forbidden)
  const hint =
    term.note === '' ? {} : { hint: `The glossary says: ${term.note.replace(/\s+/g, ' ').replace(/[.?!]*$/, '.')}` }
  if (place) {
    const written = translation.words.slice(place.index, place.index + place.length)
    const due = wanted.length > 0 ? expected(wanted) : 'another word'
    return {
      text: `Unexpected ${quote(written)} for ${quote(term.term)}, expected ${due}`,
      ...hint,
      ...stretchOf(translation, place.index, place.length),
    }
  }
  return wanted.length === 0
    ? undefined
    : { text: `${quote(term.term)} is not translated as the glossary has it, expected ${expected(wanted)}`, ...hint }
}

function changed({ term }: Term): Fault {
  return { text: `${quote(term)} of the source text is missing, which stays as it is in every language` }
}

function expected(words: readonly string[]): string {
  return words.map(quote).join(' or ')
}

/** Those for the language, or for the language without its country. */
function translationsFor({ translations }: Term, language: string): readonly string[] {
  const tag = language.toLowerCase().replaceAll('_', '-')
  return translations.get(tag) ?? translations.get(tag.split('-')[0] ?? '') ?? []
}
