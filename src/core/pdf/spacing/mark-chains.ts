import { inlineRoles } from '../inline-roles.ts'
import type { MarkedContent, Tag } from '../tag-tree.ts'

/** The marks of each paragraph, cell, heading and the like in the order of reading: what a word never runs out of. */
export function markChains(root: Tag): readonly (readonly MarkedContent[])[] {
  const chains: MarkedContent[][] = [[]]
  collect(root, chains)
  return chains.filter(({ length }) => length > 0)
}

function collect({ role, kids }: Tag, chains: MarkedContent[][]): void {
  const isBlock = !inlineRoles.has(role)
  if (isBlock) chains.push([])
  // What is written in a picture is the picture's own affair.
  for (const kid of role === 'Figure' ? [] : kids) {
    if (kid.kind === 'tag') collect(kid, chains)
    else if (kid.kind === 'content') chains.at(-1)?.push(kid)
  }
  if (isBlock) chains.push([])
}
