import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { nodesOfType } from '../nodes-of-type.ts'
import { plainTitle } from './plain-title.ts'

/**
 * Give each heading without an id one made of its section and its words.
 *
 * Before translation, so that every language has the same anchors.
 */
export function giveAutomaticIds(tree: Root, sectionId: string): void {
  const slugger = new GithubSlugger()
  for (const heading of nodesOfType(tree, 'heading')) {
    if (heading.data?.id) continue
    const words = textOf(plainTitle(heading.children)).normalize('NFC')
    const slug = slugger.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'part')
    heading.data = { ...heading.data, automaticId: `${sectionId}-${slug}` }
  }
}
