import { groupBy } from '../../group-by.ts'
import type { Rule } from '../rule.ts'
import { childrenOf, every, placeIn, type Visited } from '../walk.ts'

/** A second paragraph of a note that is not indented has left the note for the text. */
export const noteContinuesIndented: Rule = {
  id: 'note-continues-indented',
  summary: 'The further paragraphs of a note are indented by four spaces.',
  severity: 'info',
  check(report, say) {
    const byFile = groupBy(every(report, 'footnoteDefinition').filter(isFollowedByText), ({ file }) => file)
    for (const [first, ...others] of byFile.values()) {
      if (!first) continue
      const more = others.length === 0 ? '' : `, as are ${others.length} more in this file`
      const text = `Unexpected paragraph right after a note: it is part of the text${more}`
      const hint = 'If it belongs to the note, indent it by four spaces.'
      say({ place: placeIn({ ...first, node: nextOf(first) ?? first.node }), text, hint })
    }
  },
}

function isFollowedByText(note: Visited): boolean {
  return nextOf(note)?.type === 'paragraph'
}

function nextOf({ parent, index }: Visited) {
  return parent && childrenOf(parent.node)[index + 1]
}
