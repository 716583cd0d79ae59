import { catalogOf, dictionaryAt, type PdfDocument, resolve } from '../../../../src/core/pdf/document.ts'
import { isString } from '../../../../src/core/pdf/objects.ts'
import { eachTag, type Tag } from '../../../../src/core/pdf/tag-tree.ts'
import { textOf } from '../../../../src/core/pdf/text-string.ts'

/** Each tag is of a known kind, and holds what its kind asks for. */
export function checkRoles(document: PdfDocument, root: Tag): readonly string[] {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  const mapped = dictionaryAt(document, tree.get('RoleMap'))
  const problems: string[] = []
  const ids = new Set<string>()
  eachTag(root, (tag) => {
    const id = resolve(document, tag.entries.get('ID'))
    if (!standard.has(tag.role) && !mapped.has(tag.role)) problems.push(`7.1 ${tag.role} is no role of PDF 1.7`)
    problems.push(...checkKids(tag))
    if (tag.role === 'Figure' && textOf(tag.entries.get('Alt')) === '')
      problems.push('7.3 A figure without a description')
    if (tag.role === 'Note' && !isString(id)) problems.push('7.9 A note without an id')
    if (isString(id) && ids.has(id.bytes)) problems.push(`7.9 The id ${id.bytes} twice`)
    if (isString(id)) ids.add(id.bytes)
  })
  return problems
}

/** What may stand in a list, and what in a table (ISO 14289-1, 7.2). */
const kidsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['L', ['L', 'LI', 'Caption']],
  ['LI', ['Lbl', 'LBody']],
  ['Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  ['TR', ['TH', 'TD']],
])

function checkKids({ role, kids }: Tag): readonly string[] {
  const allowed = kidsOf.get(role)
  const others = kids.map((kid) => (kid.kind === 'tag' ? kid.role : 'text')).filter((kid) => !allowed?.includes(kid))
  return allowed ? others.map((kid) => `7.2 ${kid} in ${role}`) : []
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu Figure Formula Form'.split(
    ' ',
  ),
)
