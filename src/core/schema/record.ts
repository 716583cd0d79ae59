import { nearest } from '../nearest.ts'
import { quote } from '../quote.ts'
import type { JsonSchema } from './json-schema.ts'
import { type Reading, readWithin, type Shape, sayUnexpected, type ValueOf } from './shape.ts'
import type { YamlEntry, YamlMapping, YamlValue } from './yaml-value.ts'

export type Fields = Readonly<Record<string, Shape<unknown>>>
export type RecordOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> | undefined }

/** A group of keys, each with a shape of its own. */
export function record<F extends Fields>(
  fields: F,
  description: string,
  required: readonly (string & keyof F)[] = [],
): Shape<RecordOf<F>> {
  return {
    schema: recordSchema(fields, description, required),
    read(value, reading) {
      if (value.kind === 'nothing') return undefined
      if (value.kind !== 'mapping') {
        sayNoKeys(value, Object.keys(fields), reading)
        return undefined
      }
      const values = readFields(fields, value, reading)
      sayMissing(required, values, value, reading)
      // The fields were read by their own shapes, key by key, which the type system cannot follow.
      return Object.fromEntries(values) as RecordOf<F>
    },
  }
}

/** Say that a key is none of those there are, and which one is near. */
export function sayUnknownKey({ key, keyPlace }: YamlEntry, known: readonly string[], reading: Reading, what: string) {
  const near = nearest(key, known)
  const hint = near ? `Did you mean ${quote(near)}?` : `Known are ${listed(known)}.`
  reading.say(keyPlace, `Unexpected ${quote(key)}, expected ${what}`, { hint })
}

/** A file with more unknown keys than this is another kind of file. */
const mostUnknown = 20

function readFields(fields: Fields, { entries }: YamlMapping, reading: Reading): Map<string, unknown> {
  const values = new Map<string, unknown>()
  const unknown: YamlEntry[] = []
  for (const entry of entries) {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined
    if (field) values.set(entry.key, readWithin(field, entry.value, reading, entry.key))
    else unknown.push(entry)
  }
  const isNamed = reading.path !== '' && !isEntry(reading)
  const expected = isNamed ? `a key of ${quote(reading.path)}` : 'a known key'
  for (const entry of unknown.slice(0, mostUnknown)) sayUnknownKey(entry, Object.keys(fields), reading, expected)
  return values
}

function sayMissing(
  required: readonly string[],
  values: ReadonlyMap<string, unknown>,
  { entries, place }: YamlMapping,
  reading: Reading,
): void {
  for (const key of required) {
    if (values.get(key) !== undefined) continue
    const entry = entries.find((candidate) => candidate.key === key)
    // A value that is there and wrong has been spoken of.
    if (entry && !(entry.value.kind === 'nothing' && !entry.value.comment)) continue
    const start = entry?.keyPlace ?? { ...place, end: place.start }
    const whole = reading.path === '' ? 'file' : isEntry(reading) ? 'entry' : quote(reading.path)
    reading.say(start, `Unexpected ${whole} without ${quote(key)}, expected \`${key}: …\``)
  }
}

/** Of a file that is a list; its position is no name that an author knows. */
function isEntry({ path }: Reading): boolean {
  return /^\d+$/.test(path)
}

function sayNoKeys(value: YamlValue, keys: readonly string[], reading: Reading): void {
  if (reading.path === '') sayUnexpected(value, 'keys and values such as `title: …`', reading)
  else sayUnexpected(value, 'a group of keys', reading, `The keys are ${listed(keys)}.`)
}

function recordSchema(fields: Fields, description: string, required: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]))
  const type = required.length > 0 ? 'object' : ['object', 'null']
  return { description, type, properties, additionalProperties: false, ...(required.length > 0 && { required }) }
}

function listed(words: readonly string[]): string {
  return words.map(quote).join(', ')
}
