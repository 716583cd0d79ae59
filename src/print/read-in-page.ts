import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The program that works in the page, as one expression for a function that opens a sheet.
 *
 * It is written as modules, for tools and readers; the page is given their text in one piece.
 */
export function readInPage(): string {
  program ??= `(() => {\n${modules().map(withoutLinks).join('\n')}\nreturn openSheet()\n})()`
  return program
}

let program: string | undefined

function modules(): string[] {
  // By way of the folder above, because the bundled command stands in one beside this.
  const folder = fileURLToPath(new URL('../print/in-page/', import.meta.url))
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return names.sort().map((name) => readFileSync(`${folder}${name}`, 'utf8'))
}

function withoutLinks(text: string): string {
  return text.replace(/^import .*$/gm, '').replace(/^export /gm, '')
}
