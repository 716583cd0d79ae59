import type { Manifest } from '../manifest.ts'
import { placeAt } from '../place.ts'
import { quote } from '../quote.ts'
import type { Finding, Words } from '../report.ts'

type ThemeWords = ReadonlyMap<string, Words>

/** The words of a language. A regional variant reads those of its language; one that the theme does not speak, English. */
export function wordsIn(language: string, words: ThemeWords): Words {
  return words.get(language) ?? words.get(languageOf(language)) ?? words.get('en') ?? {}
}

/** What is to be said of a report in a language that its theme does not speak. */
export function languageHasWords(language: string, manifest: Manifest, words: ThemeWords): Finding[] {
  if (words.has(language) || words.has(languageOf(language))) return []
  const known = [...words.keys()].sort().join(', ')
  return [
    {
      rule: 'language-has-words',
      place: placeOf(language, manifest),
      text: `Unexpected language ${quote(language)}, in which the theme ${quote(manifest.theme)} has no words`,
      hint: `It has ${known}. For another, translate its \`words/en.yaml\` into \`words/${language}.yaml\`.`,
    },
  ]
}

function placeOf(language: string, { places, languages }: Manifest): Finding['place'] {
  const translation = places.get(`languages.${languages.indexOf(language)}`)
  return translation ?? places.get('language') ?? placeAt('report.yaml', undefined)
}

/** `pt` of `pt-BR`. */
function languageOf(tag: string): string {
  return new Intl.Locale(tag).language
}
