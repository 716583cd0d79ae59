import { eachTag, type Tag, type TagKid } from '../tag-tree.ts'

/** Gives list items their body beside the label (ISO 14289-1, 7.6). */
export function completeLists(root: Tag): void {
  eachTag(root, (tag) => {
    if (tag.role !== 'LI' || tag.kids.some((kid) => hasRole(kid, 'LBody'))) return
    const labels = tag.kids.filter((kid) => hasRole(kid, 'Lbl'))
    const kids = tag.kids.filter((kid) => !hasRole(kid, 'Lbl'))
    if (kids.length > 0) tag.kids = [...labels, { kind: 'tag', role: 'LBody', entries: new Map(), kids }]
  })
}

function hasRole(kid: TagKid, role: string): boolean {
  return kid.kind === 'tag' && kid.role === role
}
