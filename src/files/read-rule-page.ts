import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** The page that says what a rule means; undefined where it has none. */
export async function readRulePage(id: string): Promise<string | undefined> {
  const pages = await Promise.all(folders.map((folder) => readPage(pageIn(folder, id))))
  return pages.find((page) => page !== undefined)
}

/** Where the page of a rule stands; undefined where it has none. */
export function findRulePage(id: string): URL | undefined {
  return folders.map((folder) => pageIn(folder, id)).find((page) => existsSync(page))
}

/** Where the pages of rules lie: those of reports, of translations, and of files that come back from translators. */
const folders = ['../core/lint/rules', '../core/translate/checks/rules', '../core/translate/exchange/rules']

function pageIn(folder: string, id: string): URL {
  return new URL(`${folder}/${encodeURIComponent(id)}.md`, import.meta.url)
}

function readPage(page: URL): Promise<string | undefined> {
  return readFile(page, 'utf8').catch(() => undefined)
}
