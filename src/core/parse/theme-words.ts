import { parseDocument } from 'yaml'
import type { Words } from '../report.ts'
import type { ThemeFolder } from '../theme-folder.ts'
import { brokenTheme, themeText } from './theme-text.ts'

/** The words of a theme and those that it extends, by language, from the base up: each has only those that it changes. */
export function themeWords(bases: readonly ThemeFolder[]): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>()
  for (const folder of bases) {
    for (const path of [...folder.files.keys()].sort()) {
      const language = /^words\/(.+)\.yaml$/.exec(path)?.[1]
      if (language === undefined) continue
      words.set(language, Object.freeze({ ...words.get(language), ...wordsIn(folder, path) }))
    }
  }
  return words
}

/** A flat list of texts; `schema: failsafe` keeps `no` and `12` the words that they are. */
function wordsIn(folder: ThemeFolder, path: string): Words {
  const document = parseDocument(themeText(folder, path), { schema: 'failsafe' })
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
