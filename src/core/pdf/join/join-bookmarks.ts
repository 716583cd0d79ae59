import { addObject, catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import { type Dictionary, dictionary, name, type Reference } from '../objects.ts'
import { bookmarksOf } from '../passes/rename-bookmarks.ts'
import { roleOf } from '../read-tags.ts'

/** The bookmarks of all parts, each below the last before it of a higher level: a part may begin within a section. */
export function joinBookmarks(parts: readonly PdfDocument[]): void {
  const [document] = parts
  if (document === undefined) return
  const entries = parts.flatMap((part) => [...bookmarksOf(part)])
  if (entries.length === 0) return
  const top: Bookmark = {
    at: addObject(document, dictionary({ Type: name('Outlines'), Count: entries.length })),
    level: 0,
    kids: [],
  }
  const above = [top]
  const all = entries.map((own): Bookmark => {
    const level = levelOf(document, own)
    while (above.length > 1 && (above.at(-1)?.level ?? 0) >= level) above.pop()
    const bookmark = { at: addObject(document, own), level, kids: [] }
    above.at(-1)?.kids.push(bookmark)
    above.push(bookmark)
    return bookmark
  })
  for (const bookmark of [top, ...all]) linkKids(document, bookmark)
  catalogOf(document).set('Outlines', top.at)
}

interface Bookmark {
  readonly at: Reference
  readonly level: number
  readonly kids: Bookmark[]
}

function levelOf(document: PdfDocument, bookmark: Dictionary): number {
  return Number(/^H([1-6])$/.exec(roleOf(document, bookmark.get('SE') ?? null))?.[1] ?? 1)
}

function linkKids(document: PdfDocument, { at, kids }: Bookmark): void {
  const entries = dictionaryAt(document, at)
  setOrDelete(entries, 'First', kids[0])
  setOrDelete(entries, 'Last', kids.at(-1))
  kids.forEach((kid, index) => {
    const own = dictionaryAt(document, kid.at)
    own.set('Parent', at)
    setOrDelete(own, 'Prev', kids[index - 1])
    setOrDelete(own, 'Next', kids[index + 1])
  })
}

function setOrDelete(entries: Dictionary, key: string, bookmark: Bookmark | undefined): void {
  if (bookmark === undefined) entries.delete(key)
  else entries.set(key, bookmark.at)
}
