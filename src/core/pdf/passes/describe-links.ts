import { destinationId } from '../destination-id.ts'
import { arrayAt, dictionaryAt, nameAt, type PdfDocument, pagesOf } from '../document.ts'
import type { Dictionary } from '../objects.ts'
import { textOf, textString } from '../text-string.ts'

/** Says of each link where it leads, for those who hear it and do not see it (ISO 14289-1, 7.18.5). */
export function describeLinks(document: PdfDocument, titles: ReadonlyMap<string, string>): void {
  for (const page of pagesOf(document)) {
    for (const annotation of arrayAt(document, dictionaryAt(document, page).get('Annots'))) {
      const link = dictionaryAt(document, annotation)
      if (nameAt(document, link.get('Subtype')) !== 'Link') continue
      const description = describe(document, link, titles)
      if (description !== '') link.set('Contents', textString(description))
    }
  }
}

function describe(document: PdfDocument, link: Dictionary, titles: ReadonlyMap<string, string>): string {
  const target = nameAt(document, link.get('Dest'))
  if (target === undefined) return textOf(dictionaryAt(document, link.get('A')).get('URI'))
  const id = destinationId(target)
  return titles.get(id) ?? id
}
