import { readFile } from 'node:fs/promises'

/** The page that says what a rule means; undefined where it has none. */
export async function readRulePage(id: string): Promise<string | undefined> {
  const pages = await Promise.all(folders.map((folder) => readPage(`${folder}/${encodeURIComponent(id)}.md`)))
  return pages.find((page) => page !== undefined)
}

/** Where the pages of rules lie: those of reports, of translations, and of files that come back from translators. */
const folders = ['../core/lint/rules', '../core/translate/checks/rules', '../core/translate/exchange/rules']

function readPage(path: string): Promise<string | undefined> {
  return readFile(new URL(path, import.meta.url), 'utf8').catch(() => undefined)
}
