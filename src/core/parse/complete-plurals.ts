import { allPluralForms } from '../plural-forms.ts'
import type { Words } from '../report.ts'

/**
 * The words of a language with all plural forms that any language has, those it lacks as `other` says it: a template
 * can name each of them, and hand them to a script that counts.
 */
export function completePlurals(words: Words, english: Words): Words {
  const counted = Object.keys(english).flatMap((key) => /^(.+)-other$/.exec(key)?.[1] ?? [])
  const forms = counted.flatMap((stem) => allPluralForms.map((form) => [`${stem}-${form}`, `${stem}-other`] as const))
  return { ...Object.fromEntries(forms.map(([key, other]) => [key, words[other] ?? ''])), ...words }
}
