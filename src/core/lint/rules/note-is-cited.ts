import { quote } from '../../quote.ts'
import { labelOf, notesByFile } from '../note-labels.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** No note is lost because nothing calls it. */
export const noteIsCited: Rule = {
  id: 'note-is-cited',
  summary: 'Every note is called from the text of its file.',
  severity: 'error',
  check(report, say) {
    const called = new Set(every(report, 'footnoteReference').map(({ node, file }) => `${file}\n${node.identifier}`))
    for (const [file, notes] of notesByFile(report)) {
      for (const note of notes) {
        if (called.has(`${file}\n${note.node.identifier}`)) continue
        const call = quote(`[^${labelOf(note.node)}]`)
        const hint = `Put ${call} where the note belongs, or take the note out.`
        say({
          place: placeIn(note),
          text: `Unexpected note ${call} that nothing calls, so it is printed nowhere`,
          hint,
        })
      }
    }
  },
}
