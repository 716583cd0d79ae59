import { addObject, catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import { dictionary, name, type PdfValue } from '../objects.ts'

/** Puts the pages of the first and the others below one node. */
export function joinPages(parts: readonly PdfDocument[]): void {
  const [document] = parts
  if (document === undefined) return
  const kids = parts.flatMap((part): PdfValue[] => {
    const pages = catalogOf(part).get('Pages')
    return pages === undefined ? [] : [pages]
  })
  const count = kids.reduce<number>((sum, kid) => sum + Number(dictionaryAt(document, kid).get('Count') ?? 0), 0)
  const root = addObject(document, dictionary({ Type: name('Pages'), Kids: kids, Count: count }))
  for (const kid of kids) dictionaryAt(document, kid).set('Parent', root)
  catalogOf(document).set('Pages', root)
}
