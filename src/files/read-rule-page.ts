import { readFile } from 'node:fs/promises'

/** The page that says what a rule means; undefined where it has none. */
export async function readRulePage(id: string): Promise<string | undefined> {
  const page = new URL(`../core/lint/rules/${encodeURIComponent(id)}.md`, import.meta.url)
  return readFile(page, 'utf8').catch(() => undefined)
}
