// Puts the pages of the rules beside their compiled code, where `explain` looks for them.
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const from = fileURLToPath(new URL('../src/core/lint/rules', import.meta.url))
const to = fileURLToPath(new URL('../lib/core/lint/rules', import.meta.url))

cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.ts') })
