import {
  arrayAt,
  catalogOf,
  dictionaryAt,
  type PdfDocument,
  pagesOf,
  resolve,
  unpacked,
} from '../../../src/core/pdf/document.ts'
import { isDictionary, isReference, isString, type PdfValue } from '../../../src/core/pdf/objects.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { eachTag, type Tag } from '../../../src/core/pdf/tag-tree.ts'
import { textOf } from '../../../src/core/pdf/text-string.ts'

/** What a finished PDF lacks of PDF/UA-1, as far as the files of Chromium can lack it; the numbers are ISO 14289-1's. */
export function checkTags(bytes: Uint8Array): readonly string[] {
  const document = readPdf(bytes)
  const root = readTags(document)
  if (root === undefined) return ['7.1 The document is not tagged']
  return [
    ...checkMetadata(document),
    ...checkContent(document),
    ...checkParents(document),
    ...checkLinks(document),
    ...checkRoles(document, root),
  ]
}

function checkMetadata(document: PdfDocument): readonly string[] {
  const catalog = catalogOf(document)
  const packet = Buffer.from(unpacked(document, catalog.get('Metadata'))).toString('utf8')
  const preferences = dictionaryAt(document, catalog.get('ViewerPreferences'))
  return [
    ...(packet.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['5 The metadata do not claim PDF/UA']),
    ...(packet.includes('<dc:title>') ? [] : ['7.1 The metadata have no title']),
    ...(preferences.get('DisplayDocTitle') === true ? [] : ['7.1 The title is not displayed']),
    ...(textOf(catalog.get('Lang')) === '' ? ['7.2 The document has no language'] : []),
  ]
}

// Everything painted stands inside a mark or an artifact.
function checkContent(document: PdfDocument): readonly string[] {
  return pagesOf(document).flatMap((page, index) => {
    const content = Buffer.from(unpacked(document, dictionaryAt(document, page).get('Contents'))).toString('latin1')
    let depth = 0
    const loose = content.split('\n').filter((line) => {
      if (/\b(BDC|BMC)$/.test(line)) depth++
      if (line === 'EMC') depth--
      return depth === 0 && /(^|\s)(Tj|TJ|f\*?|S|s|B\*?|b\*?|Do|sh)$/.test(line)
    })
    return [
      ...loose.map((line) => `7.1 Page ${index + 1} paints outside of marks: ${line}`),
      ...(depth === 0 ? [] : [`7.1 Page ${index + 1}`]),
    ]
  })
}

// Each mark on a page leads to a tag, and that tag to the mark.
function checkParents(document: PdfDocument): readonly string[] {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  const entries = arrayAt(document, dictionaryAt(document, tree.get('ParentTree')).get('Nums'))
  const parents = new Map(
    entries.flatMap((key, index) => (index % 2 === 0 ? [[Number(key), entries[index + 1] ?? null] as const] : [])),
  )
  return pagesOf(document).flatMap((page, index) => {
    const entries = dictionaryAt(document, page)
    const tags = arrayAt(document, parents.get(Number(entries.get('StructParents'))))
    const content = Buffer.from(unpacked(document, entries.get('Contents'))).toString('latin1')
    const ids = [...content.matchAll(/<<\/MCID (\d+) ?>>BDC/g)].map(([, id]) => Number(id))
    const lost = ids.filter((id) => !marksOf(document, tags[id]).includes(`${page.number}:${id}`))
    return lost.map((id) => `7.1 Mark ${id} of page ${index + 1} has no tag`)
  })
}

function marksOf(document: PdfDocument, tag: PdfValue | undefined): readonly string[] {
  const entries = dictionaryAt(document, tag)
  const own = entries.get('Pg')
  return arrayAt(document, entries.get('K')).map((kid) => {
    if (!isDictionary(kid)) return `${isReference(own) ? own.number : ''}:${kid}`
    const page = kid.get('Pg')
    return `${isReference(page) ? page.number : ''}:${kid.get('MCID')}`
  })
}

function checkLinks(document: PdfDocument): readonly string[] {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  const parents = arrayAt(document, dictionaryAt(document, tree.get('ParentTree')).get('Nums'))
  return pagesOf(document).flatMap((page, index) =>
    arrayAt(document, dictionaryAt(document, page).get('Annots')).flatMap((annotation) => {
      const link = dictionaryAt(document, annotation)
      const at = parents.findIndex((key, place) => place % 2 === 0 && key === link.get('StructParent'))
      const tag = dictionaryAt(document, parents[at + 1])
      const kids = arrayAt(document, tag.get('K')).map((kid) => dictionaryAt(document, kid).get('Obj'))
      const isTagged = kids.some(
        (kid) => isReference(kid) && isReference(annotation) && kid.number === annotation.number,
      )
      return [
        ...(textOf(link.get('Contents')) === '' ? [`7.18 A link of page ${index + 1} has no description`] : []),
        ...(isTagged ? [] : [`7.18 A link of page ${index + 1} has no tag`]),
      ]
    }),
  )
}

function checkRoles(document: PdfDocument, root: Tag): readonly string[] {
  const mapped = dictionaryAt(
    document,
    dictionaryAt(document, catalogOf(document).get('StructTreeRoot')).get('RoleMap'),
  )
  const problems: string[] = []
  const ids = new Set<string>()
  eachTag(root, (tag) => {
    const kids = tag.kids.map((kid) => (kid.kind === 'tag' ? kid.role : ''))
    const id = resolve(document, tag.entries.get('ID'))
    if (!standard.has(tag.role) && !mapped.has(tag.role)) problems.push(`7.1 ${tag.role} is no role of PDF 1.7`)
    if (tag.role === 'LI' && kids.some((kid) => kid !== 'Lbl' && kid !== 'LBody'))
      problems.push('7.2 An item without a body')
    if (tag.role === 'Figure' && textOf(tag.entries.get('Alt')) === '')
      problems.push('7.3 A figure without a description')
    if (tag.role === 'Note' && !isString(id)) problems.push('7.9 A note without an id')
    if (isString(id) && ids.has(id.bytes)) problems.push(`7.9 The id ${id.bytes} twice`)
    if (isString(id)) ids.add(id.bytes)
  })
  return problems
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu Figure Formula Form'.split(
    ' ',
  ),
)
