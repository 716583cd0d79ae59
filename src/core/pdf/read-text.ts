import { UserError } from '../user-error.ts'
import { arrayAt, dictionaryAt, type PdfDocument, pagesOf, resolve, unpacked } from './document.ts'
import type { PdfValue, Reference } from './objects.ts'
import { readPdf } from './read-pdf.ts'
import type { ContentTools } from './text/content-reader.ts'
import { matrixOf } from './text/matrix.ts'
import type { PageText } from './text/page-text.ts'
import { readContent } from './text/read-content.ts'
import { textFonts } from './text/text-fonts.ts'

export type { PageText, TextRun } from './text/page-text.ts'

/** Reads what is written on each page of a PDF; throws a UserError where it cannot be known. Linear. */
export function readText(bytes: Uint8Array): readonly PageText[] {
  return textOfPages(readPdf(bytes))
}

/** What is written on each page of a document. */
export function textOfPages(document: PdfDocument): readonly PageText[] {
  const tools: ContentTools = { document, font: textFonts(document) }
  return pagesOf(document).map((page, index) => {
    try {
      return readPage(page, tools)
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause
      const hint = 'Print it again; if it stays, please report this as a fault of Rapporteur'
      throw new UserError(`Page ${index + 1} of the PDF cannot be read: ${cause.message}`, { hint, exitCode: 3, cause })
    }
  })
}

function readPage(page: Reference, tools: ContentTools): PageText {
  const { document } = tools
  const [left = 0, bottom = 0, right = 0, top = 0] = arrayAt(document, inherited(document, page, 'MediaBox')).map(
    Number,
  )
  if (Number(inherited(document, page, 'Rotate') ?? 0) !== 0) throw new SyntaxError('Unexpected rotation')
  const parts = arrayAt(document, dictionaryAt(document, page).get('Contents'))
  const source = joined(parts.map((part) => unpacked(document, part)))
  const resources = dictionaryAt(document, inherited(document, page, 'Resources'))
  // From points upwards to pixels downwards.
  const toPixels = matrixOf([1 / point, 0, 0, -1 / point, -left / point, top / point])
  const runs = readContent(source, resources, toPixels, tools)
  return { object: page.number, width: (right - left) / point, height: (top - bottom) / point, runs }
}

/** A word ends where a part ends. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

/** In CSS pixels. */
const point = 0.75

// ISO 32000-1, 7.7.3.4: a page takes what it does not say from the node above it.
function inherited(document: PdfDocument, page: PdfValue, key: string): PdfValue {
  let node = dictionaryAt(document, page)
  for (let step = 0; step < 64 && !node.has(key) && node.has('Parent'); step++) {
    node = dictionaryAt(document, node.get('Parent'))
  }
  return resolve(document, node.get(key))
}
