import { byteString, isDictionary, isString, type PdfValue } from '../objects.ts'
import { eachTag, type Tag } from '../tag-tree.ts'

/** Numbers header cells in order: Chromium names them after a counter that differs from print to print. */
export function numberHeaderCells(root: Tag): void {
  const ids = new Map<string, string>()
  eachTag(root, (tag) => {
    const id = tag.entries.get('ID')
    if (tag.role !== 'TH' || !isString(id)) return
    const numbered = `header-${String(ids.size + 1).padStart(5, '0')}`
    ids.set(id.bytes, numbered)
    tag.entries.set('ID', byteString(numbered))
  })
  eachTag(root, (tag) => {
    for (const attributes of attributesOf(tag)) {
      const headers = isDictionary(attributes) ? attributes.get('Headers') : undefined
      if (isDictionary(attributes) && Array.isArray(headers)) {
        attributes.set(
          'Headers',
          headers.map((header) => renamed(header, ids)),
        )
      }
    }
  })
}

function attributesOf(tag: Tag): readonly PdfValue[] {
  const attributes = tag.entries.get('A') ?? []
  return Array.isArray(attributes) ? attributes : [attributes]
}

function renamed(header: PdfValue, ids: ReadonlyMap<string, string>): PdfValue {
  const id = isString(header) ? ids.get(header.bytes) : undefined
  return id === undefined ? header : byteString(id)
}
