import { destinationId } from '../../../src/core/pdf/destination-id.ts'
import { arrayAt, dictionaryAt, nameAt, pagesOf } from '../../../src/core/pdf/document.ts'
import { reference } from '../../../src/core/pdf/objects.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import type { Tag, TagKid } from '../../../src/core/pdf/tag-tree.ts'

/** Where the first call of a note was painted, and its text, by pages from 1; and how many notes there are. */
export interface NotesAndCalls {
  readonly calls: ReadonlyMap<string, number>
  /** The pages of each note, in the order of the tags. */
  readonly notes: readonly (readonly number[])[]
  /** Pages of each paragraph that stands on several. */
  readonly divided: readonly (readonly number[])[]
}

// In points; the text of the house theme is 14 high.
const highestCall = 12.5

/** Read from what was printed, not from what was planned. */
export function notesAndCalls(bytes: Uint8Array): NotesAndCalls {
  const document = readPdf(bytes)
  const order = new Map(pagesOf(document).map((page, index) => [page.number, index + 1]))
  const pagesIn = (kid: TagKid): number[] =>
    kid.kind === 'tag' ? kid.kids.flatMap(pagesIn) : [order.get(kid.page) ?? 0]
  const calls = new Map<string, number>()
  const notes: number[][] = []
  const divided: number[][] = []
  const read = (tag: Tag) => {
    const own = [...new Set(pagesIn(tag))]
    if (tag.role === 'Note') notes.push(own)
    if (tag.role === 'P' && own.length > 1) divided.push(own)
    for (const kid of tag.kids) {
      if (kid.kind === 'tag' && tag.role !== 'Note') read(kid)
      if (kid.kind !== 'object') continue
      const link = dictionaryAt(document, reference(kid.object))
      const [, lower, , upper] = arrayAt(document, link.get('Rect')).map(Number)
      const id = destinationId(nameAt(document, link.get('Dest')) ?? '')
      // A call is a small number; a reference to a note is as high as the text.
      const isCall = /^note-\d+$/.test(id) && (upper ?? 0) - (lower ?? 0) < highestCall
      if (isCall && !calls.has(id)) calls.set(id, order.get(kid.page) ?? 0)
    }
  }
  const root = readTags(document)
  if (root) read(root)
  return { calls, notes, divided }
}
