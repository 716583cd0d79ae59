import { byteString } from '../objects.ts'
import { eachTag, type Tag } from '../tag-tree.ts'

/** Makes notes of the `aside` elements, the only notes that Chromium lets through, with the id they must have (7.9). */
export function nameNotes(root: Tag): void {
  let count = 0
  eachTag(root, (tag) => {
    if (tag.role !== 'Aside') return
    tag.role = 'Note'
    // Padded, so that the order by bytes is the order of reading.
    tag.entries.set('ID', byteString(`note-${String(++count).padStart(5, '0')}`))
  })
}
