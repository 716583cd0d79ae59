import { byteString, isDictionary, isString, type PdfValue } from '../objects.ts'
import { eachTag, type Tag } from '../tag-tree.ts'

/** One tag that holds what the first tags of all parts hold. */
export function joinTags([first, ...others]: readonly Tag[]): Tag | undefined {
  if (first === undefined) return undefined
  for (const [index, other] of others.entries()) eachTag(other, (tag) => nameApart(tag, index + 1))
  first.kids = [first, ...others].flatMap(({ kids }) => kids)
  return first
}

/** Each part counts its header cells for itself. */
function nameApart({ entries }: Tag, part: number): void {
  const apart = (value: PdfValue) => (isString(value) ? byteString(`${part} ${value.bytes}`) : value)
  const id = entries.get('ID')
  if (isString(id)) entries.set('ID', apart(id))
  const attributes = entries.get('A') ?? []
  for (const each of Array.isArray(attributes) ? attributes : [attributes]) {
    const headers = isDictionary(each) ? each.get('Headers') : undefined
    if (isDictionary(each) && Array.isArray(headers)) each.set('Headers', headers.map(apart))
  }
}
