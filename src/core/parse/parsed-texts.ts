import type { Root } from 'mdast'

/**
 * Remembers the trees of texts, so that what did not change since a report was last compiled is not parsed again.
 *
 * One for each report. What a report no longer holds is forgotten, or every letter that an author types would be kept.
 */
export class ParsedTexts {
  #before: ReadonlyMap<string, Root> = new Map()
  #now = new Map<string, Root>()

  /** To be called each time that the report is compiled anew. */
  begin(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  /** The tree of a text, the caller's own to change. What `parse` throws is not remembered. */
  treeOf(text: string, parse: (text: string) => Root): Root {
    const tree = this.#now.get(text) ?? this.#before.get(text) ?? parse(text)
    this.#now.set(text, tree)
    return structuredClone(tree)
  }
}
