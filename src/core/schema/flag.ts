import type { JsonSchema } from './json-schema.ts'
import { type Shape, sayUnexpected } from './shape.ts'

/** `true` or `false`, and no other word: `no` is a word of the language Norwegian to some. */
export function flag(description: string, more: JsonSchema = {}): Shape<boolean> {
  return {
    schema: { description, type: 'boolean', ...more },
    read(value, reading) {
      if (value.kind === 'nothing') return undefined
      const found = value.kind === 'text' ? value.text.trim() : ''
      if (found === 'true' || found === 'false') return found === 'true'
      const meant = meaningOf(found.toLowerCase())
      sayUnexpected(value, '`true` or `false`', reading, meant === undefined ? undefined : `Write \`${meant}\`.`)
      return meant
    },
  }
}

function meaningOf(word: string): boolean | undefined {
  if (['yes', 'on', 'true', '1'].includes(word)) return true
  return ['no', 'off', 'false', '0', 'none'].includes(word) ? false : undefined
}
