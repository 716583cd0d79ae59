import type { Place, Related } from '../message.ts'
import { quote } from '../quote.ts'
import type { JsonSchema } from './json-schema.ts'
import type { YamlValue } from './yaml-value.ts'

/** What a value may be: how it is read, and how the published schema describes it. */
export interface Shape<T> {
  readonly schema: JsonSchema
  /** The value, usable as it is; unset where there is none. What is wrong is said. */
  read(value: YamlValue, reading: Reading): T | undefined
}

/** The type of what a shape reads. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never

/** What goes along while values are read. */
export interface Reading {
  /** Of the value at hand: `sections.3`. */
  readonly path: string
  /** Where each value stands, by path; added to. */
  readonly places: Map<string, Place>
  /** The values that may stand only once, by kind of value; added to. */
  readonly seen: Map<string, Map<string, Place>>
  say(place: Place, text: string, more?: More): void
}

export interface More {
  readonly hint?: string | undefined
  readonly related?: readonly Related[]
}

/** The reading of a value inside the one at hand. */
export function within(reading: Reading, key: string | number): Reading {
  return { ...reading, path: reading.path === '' ? String(key) : `${reading.path}.${key}` }
}

/** Read what stands inside, and note its place where it gives a value. */
export function readWithin<T>(
  shape: Shape<T>,
  value: YamlValue,
  reading: Reading,
  key: string | number,
): T | undefined {
  const inner = within(reading, key)
  const result = shape.read(value, inner)
  if (result !== undefined) reading.places.set(inner.path, value.place)
  return result
}

/** Say that something else stands here than should. */
export function sayUnexpected(value: YamlValue, expected: string, reading: Reading, hint?: string): void {
  reading.say(value.place, `Unexpected ${nameOf(value)}, expected ${expected}`, { hint })
}

function nameOf(value: YamlValue): string {
  if (value.kind === 'text') return quote(value.text)
  if (value.kind === 'list') return 'list'
  return value.kind === 'mapping' ? 'group of keys' : 'empty value'
}
