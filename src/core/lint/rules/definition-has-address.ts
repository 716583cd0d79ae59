import { quote } from '../../quote.ts'
import { givesAddress, keyOf, keysUsed } from '../definitions.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** `[Paragraph 5]: deleted` is a link definition to Markdown, which would swallow the words. */
export const definitionHasAddress: Rule = {
  id: 'definition-has-address',
  summary: 'A line such as `[words]: word` that no link uses is text, and is escaped.',
  severity: 'error',
  check(report, say) {
    const used = keysUsed(report)
    for (const visited of every(report, 'definition')) {
      const { node } = visited
      if (used.has(keyOf(visited)) || givesAddress(node)) continue
      const line = `[${node.label ?? node.identifier}]: ${node.url}`
      const text = `Unexpected ${quote(line)}, which is not printed because it defines a link`
      say({ place: placeIn(visited), text, hint: `To print the line, write ${quote(`\\${line}`)}.` })
    }
  },
}
