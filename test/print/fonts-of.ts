import { nameAt } from '../../src/core/pdf/document.ts'
import { isDictionary } from '../../src/core/pdf/objects.ts'
import { readPdf } from '../../src/core/pdf/read-pdf.ts'

/** Every font of a PDF by kind and name, without the letters that mark a subset. */
export function fontsOf(bytes: Uint8Array): readonly string[] {
  const document = readPdf(bytes)
  const fonts = document.objects.flatMap((value) => {
    if (!isDictionary(value) || nameAt(document, value.get('Type')) !== 'Font') return []
    const kind = nameAt(document, value.get('Subtype'))
    if (kind === 'Type0') return []
    return [`${kind} ${nameAt(document, value.get('BaseFont'))?.replace(/^[A-Z]{6}\+/, '')}`]
  })
  return fonts.sort()
}
