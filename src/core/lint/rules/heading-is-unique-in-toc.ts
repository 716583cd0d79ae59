import type { Heading } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { plainTitle } from '../../parse/plain-title.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn, standsIn, type Visited } from '../walk.ts'

/** A reader of the contents can tell two entries apart. */
export const headingIsUniqueInToc: Rule = {
  id: 'heading-is-unique-in-toc',
  summary: 'No two entries of the contents read the same under the same heading.',
  severity: 'warning',
  check(report, say) {
    const first = new Map<string, Visited<Heading>>()
    for (const { heading, words, key } of entriesOf(report)) {
      const other = first.get(key)
      if (!other) {
        first.set(key, heading)
        continue
      }
      const text = `Unexpected second heading ${quote(words)} at this level, expected one that differs`
      say({ place: placeIn(heading), text, related: [{ place: placeIn(other), text: 'the first stands here' }] })
    }
  },
}

interface Entry {
  readonly heading: Visited<Heading>
  readonly words: string
  /** Equal for two entries that read the same under the same heading. */
  readonly key: string
}

function entriesOf(report: ResolvedReport): readonly Entry[] {
  let group = ''
  return every(report, 'heading').flatMap((heading): Entry[] => {
    const { node, section } = heading
    if (!section.frontMatter.toc || node.depth > 3 || standsIn(heading, 'blockquote', 'footnoteDefinition')) return []
    const words = textOf(plainTitle(node.children)).replace(/\s+/g, ' ').trim()
    if (node.depth === 2) group = words
    const above = [[], [section.path], [section.path, group]][node.depth - 1] ?? []
    return words ? [{ heading, words, key: JSON.stringify([...above, words]) }] : []
  })
}
