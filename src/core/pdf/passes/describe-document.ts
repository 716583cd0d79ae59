import { addObject, catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import { byteString, dictionary, name } from '../objects.ts'
import type { PdfMetadata } from '../pdf-metadata.ts'
import { textOf, textString } from '../text-string.ts'
import { xmpPacket } from '../xmp-packet.ts'

/** Says in both places that readers look at (Info and XMP) what the document is, and pins its dates. */
export function describeDocument(document: PdfDocument, metadata: PdfMetadata): void {
  const info = dictionaryAt(document, document.trailer.get('Info'))
  const producer = textOf(info.get('Producer'))
  const date = byteString(`D:${metadata.date.replaceAll('-', '')}000000Z`)
  const described = {
    Title: metadata.title,
    Author: metadata.author,
    Subject: metadata.subject,
    Keywords: metadata.keywords.join(', '),
    Creator: metadata.creator,
  }
  for (const [key, text] of Object.entries(described)) {
    if (text === '') info.delete(key)
    else info.set(key, textString(text))
  }
  info.set('CreationDate', date)
  info.set('ModDate', date)
  const catalog = catalogOf(document)
  catalog.set('Lang', textString(metadata.language))
  catalog.set('MarkInfo', dictionary({ Marked: true }))
  catalog.set('ViewerPreferences', dictionary({ DisplayDocTitle: true }))
  const entries = dictionary({ Type: name('Metadata'), Subtype: name('XML') })
  // Not compressed, so that programs that know nothing of PDF find it (ISO 32000-1, 14.3.2).
  const data = Buffer.from(xmpPacket(metadata, producer), 'utf8')
  catalog.set('Metadata', addObject(document, { kind: 'stream', dictionary: entries, data }))
}
