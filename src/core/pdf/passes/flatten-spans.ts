import type { Tag, TagKid } from '../tag-tree.ts'

/** Takes out the tags without meaning, half of all that Chromium writes; loose text becomes a paragraph. */
export function flattenSpans(root: Tag): void {
  root.kids = flattenKids(root, groups.has(root.role), [])
}

// Between paragraphs, not inside one.
const groups = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote'])

const inline = new Set(['Span', 'Em', 'Strong', 'Code', 'Quote', 'Link', 'Reference', 'Ruby', 'RB', 'RT', 'RP', 'Form'])

/** Adds what the kids become to a list, and gives the list. */
function flattenKids(tag: Tag, betweenParagraphs: boolean, list: TagKid[]): TagKid[] {
  for (const kid of tag.kids) {
    if (kid.kind === 'tag') flatten(kid, betweenParagraphs, list)
    else list.push(kid)
  }
  return list
}

function flatten(tag: Tag, betweenParagraphs: boolean, list: TagKid[]): void {
  let kidsBetweenParagraphs = groups.has(tag.role)
  if (tag.role === meaningless) {
    if (tag.kids.length === 0) return
    const runsInLine = isInLine(tag)
    if (betweenParagraphs && runsInLine) tag.role = 'P'
    else if (tag.entries.size > 0) tag.role = runsInLine ? 'Span' : 'Div'
    kidsBetweenParagraphs = betweenParagraphs && !runsInLine
  }
  if (tag.role === meaningless) {
    flattenKids(tag, kidsBetweenParagraphs, list)
    return
  }
  tag.kids = flattenKids(tag, kidsBetweenParagraphs, [])
  list.push(tag)
}

const meaningless = 'NonStruct'

function isInLine(tag: Tag): boolean {
  return tag.kids.every(
    (kid) => kid.kind !== 'tag' || inline.has(kid.role) || (kid.role === meaningless && isInLine(kid)),
  )
}
