import type { Place } from '../../message.ts'

/** A word of a report that names something: where it is named, or where it is meant. */
export interface Mention {
  /** `id`: of a section, a heading or a block. `group`: of recommendations, where it is not a section. */
  readonly kind: 'id' | 'note' | 'group' | 'file'
  /** The same for all that name the same thing; the path of a file. */
  readonly key: string
  readonly role: 'definition' | 'use'
  /** The word alone, which is replaced when the thing is given another name. */
  readonly place: Place
  /** What else belongs to it: the whole link, the whole call. */
  readonly around: Place
}

/** What a note is known by: labels belong to the file they stand in. */
export function noteKey(file: string, identifier: string): string {
  return `${file}\n${identifier.toLowerCase()}`
}
