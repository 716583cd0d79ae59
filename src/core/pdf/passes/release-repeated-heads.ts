import { type PdfDocument, pagesOf } from '../document.ts'
import { type Artifacts, eachTag, type Tag, type TagKid } from '../tag-tree.ts'

/** Releases the heads that a table repeats on its later pages; otherwise each is read as many times as it has pages. */
export function releaseRepeatedHeads(document: PdfDocument, root: Tag): Artifacts {
  const order = new Map(pagesOf(document).map((page, index) => [page.number, index]))
  const released: Artifacts = new Map()
  eachTag(root, (row) => {
    if (row.role !== 'TR' || !row.kids.every((kid) => kid.kind === 'tag' && kid.role === 'TH')) return
    const first = Math.min(...pagesIn(row).map((page) => order.get(page) ?? 0))
    release(row, (page) => order.get(page) !== first, released)
  })
  return released
}

function pagesIn(kid: TagKid): readonly number[] {
  return kid.kind === 'tag' ? kid.kids.flatMap(pagesIn) : [kid.page]
}

function release(tag: Tag, isRepeated: (page: number) => boolean, released: Artifacts): void {
  tag.kids = tag.kids.filter((kid) => {
    if (kid.kind === 'tag') release(kid, isRepeated, released)
    if (kid.kind !== 'content' || !isRepeated(kid.page)) return true
    released.set(kid.page, (released.get(kid.page) ?? new Set()).add(kid.id))
    return false
  })
}
