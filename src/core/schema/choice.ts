import { nearest } from '../nearest.ts'
import { quote } from '../quote.ts'
import type { JsonSchema } from './json-schema.ts'
import { type Shape, sayUnexpected } from './shape.ts'

/** One of a few words. */
export function choice<const T extends string>(
  values: readonly T[],
  description: string,
  more: JsonSchema = {},
): Shape<T> {
  return {
    schema: { description, enum: values, ...more },
    read(value, reading) {
      if (value.kind === 'nothing') return undefined
      const found = value.kind === 'text' ? value.text.trim() : ''
      const exact = values.find((candidate) => candidate === found)
      if (exact !== undefined) return exact
      const near = nearest(found, values)
      sayUnexpected(value, eitherOf(values), reading, near && `Did you mean ${quote(near)}?`)
      return values.find((candidate) => candidate === near)
    },
  }
}

/** `a`, `b` or `c`. */
function eitherOf(values: readonly string[]): string {
  const quoted = values.map(quote)
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
