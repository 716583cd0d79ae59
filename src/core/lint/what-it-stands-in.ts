import { ancestors, type Visited } from './walk.ts'

/** What a block is a part of, in the author's words; unset for one that stands in the text by itself. */
export function whatItStandsIn(visited: Visited): string | undefined {
  for (const { node } of ancestors(visited)) {
    if (node.type === 'listItem') return 'a list'
    if (node.type === 'blockquote') return 'a quotation'
    if (node.type === 'footnoteDefinition') return 'a note'
    if (node.type === 'containerDirective' && node.name !== 'include') return `a \`${node.name}\` block`
  }
  return undefined
}
