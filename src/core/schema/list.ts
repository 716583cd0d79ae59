import type { Place } from '../message.ts'
import { quote } from '../quote.ts'
import { type Reading, readWithin, type Shape, sayUnexpected } from './shape.ts'
import type { YamlValue } from './yaml-value.ts'

export interface ListOptions {
  /** A kind of value that stands only once in all lists of this kind: a section file, a recommendation. */
  readonly once?: string
}

/** A list. What is wrong in it is left out, so that every value has its place under its own position. */
export function list<T>(item: Shape<T>, description: string, { once }: ListOptions = {}): Shape<readonly T[]> {
  return {
    schema: { description, type: ['array', 'null'], items: item.schema, ...(once && { uniqueItems: true }) },
    read(value, reading) {
      if (value.kind === 'nothing') return undefined
      if (value.kind !== 'list') sayUnexpected(value, 'a list', reading, 'Put each on a line of its own after `- `.')
      // Several in a row are no item, and that was just said.
      if (value.kind === 'text' && /[,;]/.test(value.text)) return undefined
      if (value.kind === 'mapping') return undefined
      const items: T[] = []
      for (const entry of value.kind === 'list' ? value.items : [value]) {
        const result = once && isSecond(entry, once, reading) ? undefined : readItem(item, entry, reading, items.length)
        if (result !== undefined) items.push(result)
      }
      return items
    },
  }
}

function readItem<T>(item: Shape<T>, value: YamlValue, reading: Reading, index: number): T | undefined {
  if (value.kind === 'nothing') {
    sayUnexpected(value, 'a value after `-`', reading, 'Remove this line.')
    return undefined
  }
  return readWithin(item, value, reading, index)
}

function isSecond(value: YamlValue, kind: string, reading: Reading): boolean {
  if (value.kind !== 'text') return false
  const places: Map<string, Place> = reading.seen.get(kind) ?? new Map()
  reading.seen.set(kind, places)
  const name = value.text.normalize('NFC')
  const earlier = places.get(name)
  if (!earlier) places.set(name, value.place)
  else {
    reading.say(value.place, `Unexpected second ${quote(value.text)}, expected each ${kind} once`, {
      hint: 'Keep one of the two.',
      related: [{ place: earlier, text: 'It stands here already.' }],
    })
  }
  return earlier !== undefined
}
