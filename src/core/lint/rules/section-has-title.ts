import { placeAt } from '../../place.ts'
import type { Rule } from '../rule.ts'

/** Every section can be named in the contents. */
export const sectionHasTitle: Rule = {
  id: 'section-has-title',
  summary: 'Every section has a title.',
  severity: 'warning',
  check({ sections }, say) {
    for (const { path, tree } of sections) {
      const [first] = tree.children
      if (first?.type === 'heading' && first.depth === 1) continue
      const hint = 'Start the file with `---`, a line `title: …` and `---`.'
      say({ place: placeAt(path, undefined), text: 'Unexpected section without a title', hint })
    }
  },
}
