import { nearest } from '../nearest.ts'
import { allPluralForms, pluralForms } from '../plural-forms.ts'
import { quote } from '../quote.ts'
import type { Words } from '../report.ts'
import { UserError } from '../user-error.ts'

/** One file of words in the folder of a theme. */
export interface WordsFile {
  /** `templates/house/words/fr.yaml` */
  readonly path: string
  readonly words: Words
}

/** The words of one language, and the files that they come from, from the base of the theme up. */
export interface LanguageWords {
  readonly language: string
  readonly words: Words
  readonly files: readonly WordsFile[]
}

/**
 * Check that a language says all that English says, with the same placeholders, and nothing else. Throws a UserError
 * that names the file and the key: a word that is missing would only be noticed on the page that lacks it.
 */
export function checkThemeWords(checked: LanguageWords, english: Words): void {
  const expected = textsExpected(checked.language, english)
  const missing = [...expected.keys()].filter((key) => !Object.hasOwn(checked.words, key))
  if (missing.length > 0) refuseMissing(missing, checked, expected)
  for (const [key, text] of Object.entries(checked.words)) {
    const wanted = expected.get(key) ?? textOfOtherForm(key, english)
    if (wanted === undefined) refuseUnknown(key, checked, expected.keys())
    else if (!isSaidInWords(key, text, checked.language, english)) checkPlaceholders(key, text, wanted, checked)
  }
}

/** By key, the English text that a word stands for. Things that are counted have a line for each plural form. */
function textsExpected(language: string, english: Words): ReadonlyMap<string, string> {
  const forms = [...new Set([...pluralForms(language).keys(), 'other'])]
  return new Map(
    Object.entries(english).flatMap(([key, text]) => {
      const [stem, form] = formIn(key, english) ?? []
      if (form === undefined) return [[key, text] as const]
      return form === 'other' ? forms.map((each) => [`${stem}-${each}`, text] as const) : []
    }),
  )
}

/** `pages-few` as `pages` and `few`; unset for words that do not count. */
function formIn(key: string, english: Words): readonly [string, string] | undefined {
  const at = key.lastIndexOf('-')
  const [stem, form] = [key.slice(0, at), key.slice(at + 1)]
  if (at < 0 || !allPluralForms.includes(form)) return undefined
  return Object.hasOwn(english, `${stem}-other`) ? [stem, form] : undefined
}

/** A form that whole numbers do not need may still be there. */
function textOfOtherForm(key: string, english: Words): string | undefined {
  const [stem] = formIn(key, english) ?? []
  return stem === undefined ? undefined : english[`${stem}-other`]
}

/** `صفحتان`, two pages: what a form says of one count only may be said without its number. */
function isSaidInWords(key: string, text: string, language: string, english: Words): boolean {
  const [, form] = formIn(key, english) ?? []
  return form !== undefined && pluralForms(language).get(form)?.length === 1 && placeholdersIn(text).length === 0
}

function refuseMissing(
  missing: readonly string[],
  checked: LanguageWords,
  expected: ReadonlyMap<string, string>,
): never {
  const [first = ''] = missing
  throw new UserError(`${fileOf(checked)} lacks ${missing.map(quote).join(', ')}, which a report would print`, {
    hint: `Write a line for each, such as ${quote(`${first}: …`)}; in English it says ${quote(expected.get(first) ?? '')}`,
    exitCode: 2,
  })
}

function refuseUnknown(key: string, checked: LanguageWords, known: Iterable<string>): never {
  const near = nearest(key, known)
  throw new UserError(`Unexpected ${quote(key)} in ${fileOf(checked, key)}, expected only what English has too`, {
    hint: near ? `Did you mean ${quote(near)}?` : 'Add it to the words in every language, or take it out',
    exitCode: 2,
  })
}

function checkPlaceholders(key: string, text: string, english: string, checked: LanguageWords): void {
  const wanted = placeholdersIn(english)
  if (wanted.join() === placeholdersIn(text).join()) return
  const expected = wanted.length > 0 ? `a text with ${wanted.map(quote).join(' and ')}` : 'a text without `{…}`'
  throw new UserError(`Unexpected ${quote(text)} for ${quote(key)} in ${fileOf(checked, key)}, expected ${expected}`, {
    hint: `In English it says ${quote(english)}`,
    exitCode: 2,
  })
}

function placeholdersIn(text: string): readonly string[] {
  return text.includes('{') ? [...new Set(text.match(/\{\w+\}/g))].sort() : []
}

/** The file that says it, or where it should be said. */
function fileOf({ files }: LanguageWords, key?: string): string {
  const file = files.findLast(({ words }) => key === undefined || Object.hasOwn(words, key))
  return file?.path ?? ''
}
