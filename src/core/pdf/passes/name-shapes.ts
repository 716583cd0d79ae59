import { type PdfDocument, resolve, unpacked } from '../document.ts'
import { isDictionary, isReference, isStream } from '../objects.ts'

/**
 * Says of the parts that Arabic letters are drawn in that they are no character, where Chromium says that they are
 * character 0, which no map may name (ISO 14289-1, 7.21.7). Their letters stand beside them, as `ActualText`.
 *
 * Objects before the first of a part are left alone.
 */
export function nameShapes(document: PdfDocument, first: number): void {
  for (const value of document.objects.slice(first)) {
    const map = isDictionary(value) ? value.get('ToUnicode') : undefined
    const stream = resolve(document, map)
    if (!isReference(map) || !isStream(stream)) continue
    const text = Buffer.from(unpacked(document, stream)).toString('latin1')
    const named = text.replace(/<0000>(?=\s*$)/gm, '<FFFD>')
    if (named === text) continue
    const dictionary = new Map([...stream.dictionary].filter(([key]) => key !== 'Filter' && key !== 'Length'))
    document.objects[map.number] = { kind: 'stream', dictionary, data: Buffer.from(named, 'latin1') }
  }
}
