import type { Dictionary } from './objects.ts'

/** A tag of the structure tree: what a screen reader makes of a part of the pages (ISO 32000-1, 14.7). */
export interface Tag {
  readonly kind: 'tag'
  role: string
  /** Alt, Lang, ID, attributes; the places in the tree are written anew. */
  readonly entries: Dictionary
  /** The number of its object; a tag that a pass adds has none yet. */
  readonly object?: number
  kids: readonly TagKid[]
}

/** A stretch of a page, by the page's object number and the id of its mark. */
export interface MarkedContent {
  readonly kind: 'content'
  readonly page: number
  readonly id: number
}

/** An annotation, such as a link, by its object number. */
export interface TaggedObject {
  readonly kind: 'object'
  readonly page: number
  readonly object: number
}

export type TagKid = Tag | MarkedContent | TaggedObject

/** Marks that belong to no tag any more, by the object number of their page. */
export type Artifacts = Map<number, Set<number>>

/** Visits a tag and all below it in reading order. */
export function eachTag(tag: Tag, visit: (tag: Tag) => void): void {
  visit(tag)
  for (const kid of tag.kids) if (kid.kind === 'tag') eachTag(kid, visit)
}
