// The pages of the rules go with the compiled rules, because `rapporteur explain` prints them.
import { cpSync, mkdirSync, readdirSync } from 'node:fs'

const from = new URL('../src/core/lint/rules/', import.meta.url)
const to = new URL('../lib/core/lint/rules/', import.meta.url)

mkdirSync(to, { recursive: true })
for (const name of readdirSync(from)) {
  if (name.endsWith('.md')) cpSync(new URL(name, from), new URL(name, to))
}
