import { arrayAt, dictionaryAt, type PdfDocument } from '../document.ts'
import { byteString, type Dictionary, isDictionary, isString, type PdfValue } from '../objects.ts'
import { rootTag } from '../read-tags.ts'

/** Lets the first tag of the first hold what those of the others hold; where each stands is written later. */
export function joinTags(parts: readonly PdfDocument[]): void {
  const [document] = parts
  const roots = parts.flatMap((part, index) => {
    const root = rootTag(part)
    return root === undefined ? [] : [{ part, root: dictionaryAt(part, root), index }]
  })
  const [first, ...others] = roots
  if (document === undefined || first === undefined) return
  const kids = [...arrayAt(document, first.root.get('K'))]
  for (const { part, root, index } of others) {
    const own = arrayAt(part, root.get('K'))
    for (const kid of own) eachTag(part, kid, (tag) => nameApart(tag, index))
    kids.push(...own)
  }
  first.root.set('K', kids)
}

function eachTag(document: PdfDocument, tag: PdfValue, visit: (tag: Dictionary) => void): void {
  const entries = dictionaryAt(document, tag)
  visit(entries)
  const kids = entries.get('K')
  const list = Array.isArray(kids) ? kids : kids === undefined ? [] : [kids]
  for (const kid of list) if (typeof kid !== 'number') eachTag(document, kid, visit)
}

/** Each part counts its header cells for itself. */
function nameApart(tag: Dictionary, part: number): void {
  const apart = (value: PdfValue) => (isString(value) ? byteString(`${part} ${value.bytes}`) : value)
  const id = tag.get('ID')
  if (isString(id)) tag.set('ID', apart(id))
  const attributes = tag.get('A') ?? []
  for (const each of Array.isArray(attributes) ? attributes : [attributes]) {
    const headers = isDictionary(each) ? each.get('Headers') : undefined
    if (isDictionary(each) && Array.isArray(headers)) each.set('Headers', headers.map(apart))
  }
}
