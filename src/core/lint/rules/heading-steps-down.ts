import type { Heading } from 'mdast'
import type { Section } from '../../report.ts'
import type { Rule, Say } from '../rule.ts'
import { every, placeIn, standsIn, type Visited } from '../walk.ts'

/** Headings make an outline that a reader can hear. */
export const headingStepsDown: Rule = {
  id: 'heading-steps-down',
  summary: 'A heading is at most one level below the heading before it.',
  severity: 'warning',
  check(report, say) {
    const depths = new Map<Section, number>()
    for (const visited of every(report, 'heading')) {
      if (standsIn(visited, 'blockquote', 'footnoteDefinition')) continue
      const before = depths.get(visited.section) ?? 1
      if (!isTitle(visited)) sayDepth(visited, before, say)
      depths.set(visited.section, visited.node.depth)
    }
  },
}

function isTitle({ node, parent, index }: Visited<Heading>): boolean {
  return node.depth === 1 && index === 0 && parent?.node.type === 'root'
}

function sayDepth(visited: Visited<Heading>, before: number, say: Say): void {
  const { depth } = visited.node
  const place = placeIn(visited)
  if (depth === 1) {
    const hint = 'The title of the section stands in its front matter; write `##` for a subsection.'
    say({ place, text: 'Unexpected heading of level 1 in the text, expected level 2', hint })
  } else if (depth > before + 1) {
    const text = `Unexpected heading of level ${depth} after level ${before}, expected level ${before + 1} at most`
    say({ place, text, hint: `Write ${'`'}${'#'.repeat(before + 1)}${'`'}.` })
  }
}
