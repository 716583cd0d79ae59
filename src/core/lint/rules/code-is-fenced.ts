import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'
import { rawOf } from '../walk-matches.ts'

/** In a report, four spaces before a line are an accident more often than code. */
export const codeIsFenced: Rule = {
  id: 'code-is-fenced',
  summary: 'Text is not indented by four spaces, which makes code of it.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'code')) {
      const raw = rawOf(visited, report)
      if (!visited.node.position || /^\s*(?:`{3}|~{3})/.test(raw)) continue
      const hint = 'Take the spaces out. Code stands between lines of three backticks.'
      const place = placeIn(visited)
      const text = 'Unexpected spaces before the line, which make code of it'
      say({ place, text, hint, explainedBy: { rule: 'colons-open-a-block', place } })
    }
  },
}
