import { groupBy } from '../../group-by.ts'
import { nearest } from '../../nearest.ts'
import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import { type Call, callsIn } from '../note-calls.ts'
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
    const lost = groupBy(callsIn(report), ({ file }) => file)
    for (const [file, notes] of notesByFile(report)) {
      for (const note of notes) {
        if (called.has(`${file}\n${note.node.identifier}`)) continue
        const call = quote(`[^${labelOf(note.node)}]`)
        const hint = `Put ${call} where the note belongs, or take the note out.`
        const text = `Unexpected note ${call} that nothing calls, so it is printed nowhere`
        say({ place: placeIn(note), text, hint, ...misspeltCall(labelOf(note.node), lost.get(file)) })
      }
    }
  },
}

/** The call that was most likely meant, which `note-is-defined` tells of. Between short labels that is a guess. */
function misspeltCall(label: string, calls: readonly Call[] = []): Pick<Finding, 'explainedBy'> {
  if (label.length < 3) return {}
  const near = nearest(
    label,
    calls.map((call) => call.label).filter(({ length }) => length >= 3),
  )
  const call = calls.find((one) => one.label === near)
  return call ? { explainedBy: { rule: 'note-is-defined', place: call.place } } : {}
}
