import { parseDocument } from 'yaml'
import type { Words } from '../report.ts'
import type { ThemeFolder } from '../theme-folder.ts'
import { checkThemeWords, type LanguageWords } from './check-theme-words.ts'
import { completePlurals } from './complete-plurals.ts'
import { brokenTheme, themeText } from './theme-text.ts'
import { plainLines } from './yaml/plain-lines.ts'

/**
 * The words of a theme and those that it extends, by language, from the base up: each has only those that it changes.
 * Throws a UserError where a language says less or more than English.
 */
export function themeWords(bases: readonly ThemeFolder[]): ReadonlyMap<string, Words> {
  const languages = wordsByLanguage(bases)
  const english = languages.get('en')?.words
  if (english === undefined) throw brokenTheme(bases.at(-1)?.name ?? '', 'it has no `words/en.yaml`')
  return new Map(
    [...languages.values()].map((each) => {
      checkThemeWords(each, english)
      return [each.language, Object.freeze(completePlurals(each.words, english))]
    }),
  )
}

function wordsByLanguage(bases: readonly ThemeFolder[]): ReadonlyMap<string, LanguageWords> {
  const languages = new Map<string, LanguageWords>()
  for (const folder of bases) {
    for (const path of [...folder.files.keys()].sort()) {
      const language = /^words\/(.+)\.yaml$/.exec(path)?.[1]
      if (language === undefined) continue
      checkLanguage(language, folder, path)
      const own = { path: `templates/${folder.name}/${path}`, words: wordsIn(folder, path) }
      const { words, files = [] } = languages.get(language) ?? {}
      languages.set(language, { language, words: { ...words, ...own.words }, files: [...files, own] })
    }
  }
  return languages
}

function checkLanguage(language: string, { name }: ThemeFolder, path: string): void {
  try {
    Intl.getCanonicalLocales(language)
  } catch {
    throw brokenTheme(name, `\`${path}\` is not named after a language, such as \`words/pt-BR.yaml\``)
  }
}

function wordsIn(folder: ThemeFolder, path: string): Words {
  const text = themeText(folder, path)
  return plainLines(text) ?? wordsInYaml(text, folder, path)
}

/** A flat list of texts; `schema: failsafe` keeps `no` and `12` the words that they are. */
function wordsInYaml(text: string, folder: ThemeFolder, path: string): Words {
  const document = parseDocument(text, { schema: 'failsafe' })
  const [error] = [...document.errors, ...document.warnings]
  if (error) throw brokenTheme(folder.name, `\`${path}\` is not YAML: ${error.message.split('\n', 1)[0]}`)
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  const entries = Object.entries(value !== null && typeof value === 'object' ? value : {})
  return Object.fromEntries(
    entries.map(([key, words]) => {
      if (typeof words !== 'string') throw brokenTheme(folder.name, `\`${key}\` in \`${path}\` is not one line of text`)
      return [key, words]
    }),
  )
}
