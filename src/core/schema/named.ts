import type { JsonSchema } from './json-schema.ts'
import { sayUnknownKey } from './record.ts'
import { readWithin, type Shape, sayUnexpected } from './shape.ts'

export interface NamedOptions {
  /** The names there are; any where unset. */
  readonly names?: readonly string[] | undefined
  /** After “expected”: `a series such as note`. */
  readonly expected: string
}

/** Values of one shape, each under a name, in the order written. */
export function named<T>(
  item: Shape<T>,
  description: string,
  { names, expected }: NamedOptions,
): Shape<ReadonlyMap<string, T>> {
  return {
    schema: namedSchema(item.schema, description, names),
    read(value, reading) {
      if (value.kind === 'nothing') return undefined
      if (value.kind !== 'mapping') {
        sayUnexpected(value, 'a group of keys', reading)
        return undefined
      }
      const values = new Map<string, T>()
      for (const entry of value.entries) {
        if (names && !names.includes(entry.key)) sayUnknownKey(entry, names, reading, expected)
        const result = readWithin(item, entry.value, reading, entry.key)
        if (result !== undefined) values.set(entry.key, result)
      }
      return values
    },
  }
}

function namedSchema(item: JsonSchema, description: string, names: readonly string[] | undefined): JsonSchema {
  const type = ['object', 'null']
  if (!names) return { description, type, additionalProperties: item }
  const properties = Object.fromEntries(names.map((name) => [name, item]))
  return { description, type, properties, additionalProperties: false }
}
