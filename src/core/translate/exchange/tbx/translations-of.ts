import type { Term } from '../../glossary/glossary.ts'

/** How a language says a term; the term itself where it stays as it is. */
export function translationsOf({ term, translations, keep }: Term, language: string): readonly string[] {
  return keep ? [term] : (translations.get(language) ?? [])
}
