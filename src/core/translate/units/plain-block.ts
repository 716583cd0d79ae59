import { toString as textOf } from 'mdast-util-to-string'
import type { Place } from '../../message.ts'
import type { UnitContext } from '../unit.ts'
import type { Around, TextBlock } from './text-block.ts'

/** A place that holds words alone, without marks: a field of `owner` by the name of `key`. */
export interface Field<Key extends string> {
  readonly owner: Partial<Record<Key, string | null | undefined>>
  readonly key: Key
  readonly context: UnitContext
  readonly place: Place
}

/** The block that a field is; none where the field is empty. */
export function plainBlock<Key extends string>(field: Field<Key>, around: Around): TextBlock[] {
  const { owner, key, context, place } = field
  if (!owner[key]) return []
  return [
    {
      ...around,
      context,
      place,
      isPlain: true,
      read: () => [{ type: 'text', value: owner[key] ?? '' }],
      write: (children) => {
        Object.assign(owner, { [key]: children.map((child) => textOf(child)).join('') })
      },
    },
  ]
}
