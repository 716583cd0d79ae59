import type { Tag, TagKid } from '../tag-tree.ts'

/** Takes out the tags without meaning, half of all that Chromium writes; loose text becomes a paragraph. */
export function flattenSpans(root: Tag): void {
  root.kids = flattenKids(root, groups.has(root.role))
}

// Between paragraphs, not inside one.
const groups = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote'])

const inline = new Set(['Span', 'Em', 'Strong', 'Code', 'Quote', 'Link', 'Reference', 'Ruby', 'RB', 'RT', 'RP', 'Form'])

function flattenKids(tag: Tag, betweenParagraphs: boolean): readonly TagKid[] {
  return tag.kids.flatMap((kid) => (kid.kind === 'tag' ? flatten(kid, betweenParagraphs) : [kid]))
}

function flatten(tag: Tag, betweenParagraphs: boolean): readonly TagKid[] {
  if (tag.role !== meaningless) {
    tag.kids = flattenKids(tag, groups.has(tag.role))
    return [tag]
  }
  if (tag.kids.length === 0) return []
  const runsInLine = isInLine(tag)
  if (betweenParagraphs && runsInLine) tag.role = 'P'
  else if (tag.entries.size > 0) tag.role = runsInLine ? 'Span' : 'Div'
  tag.kids = flattenKids(tag, betweenParagraphs && !runsInLine)
  return tag.role === meaningless ? tag.kids : [tag]
}

const meaningless = 'NonStruct'

function isInLine(tag: Tag): boolean {
  return tag.kids.every(
    (kid) => kid.kind !== 'tag' || inline.has(kid.role) || (kid.role === meaningless && isInLine(kid)),
  )
}
