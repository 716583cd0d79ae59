import { placeOf } from '../../place.ts'
import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'

/** Whoever orders the other list by hand has a place in mind for each recommendation. */
export const otherListIsComplete: Rule = {
  id: 'other-list-is-complete',
  summary: 'Where `recommendations.other` is written out, it names every recommendation without priority.',
  severity: 'error',
  check({ manifest, recommendations }, say) {
    const { other } = manifest.recommendations
    if (!other) return
    const listed = new Set(other.map((id) => id.normalize('NFC')))
    const place = manifest.places.get('recommendations.other')
    for (const { id, list, automatic, node, section } of recommendations) {
      if (list === 'priority' || automatic || listed.has(id)) continue
      const text = `Unexpected recommendation ${quote(id)}, which is in neither list of \`report.yaml\``
      const hint = 'Add it to `recommendations.other`, or to `recommendations.priority`.'
      const related = place ? [{ place, text: 'this list is written out' }] : []
      say({ place: placeOf(node, section), text, hint, related })
    }
  },
}
