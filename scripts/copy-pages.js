// Puts beside the compiled code what is read as text: the pages of the rules, the program that works in a page, and the
// reports to begin with.
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folders = [
  'core/lint/rules',
  'core/translate/checks/rules',
  'core/translate/exchange/rules',
  'print/in-page',
  'cli/init/example',
  'cli/init/minimal',
]
for (const folder of folders) {
  const from = fileURLToPath(new URL(`../src/${folder}`, import.meta.url))
  const to = fileURLToPath(new URL(`../lib/${folder}`, import.meta.url))
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.ts') })
}
