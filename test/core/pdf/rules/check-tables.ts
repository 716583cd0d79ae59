import { arrayAt, dictionaryAt, type PdfDocument } from '../../../../src/core/pdf/document.ts'
import { eachTag, type Tag } from '../../../../src/core/pdf/tag-tree.ts'

/** Every row of a table is as wide as the others, and every header cell says what it heads. */
export function checkTables(document: PdfDocument, root: Tag): readonly string[] {
  const problems: string[] = []
  eachTag(root, (tag) => {
    if (tag.role === 'Table') problems.push(...checkWidths(document, tag))
    if (tag.role === 'TH' && !attributesOf(document, tag).has('Scope') && !attributesOf(document, tag).has('Headers'))
      problems.push('7.5 A header cell that heads nothing')
  })
  return problems
}

function checkWidths(document: PdfDocument, table: Tag): readonly string[] {
  const rows: Tag[] = []
  eachTag(table, (tag) => tag.role === 'TR' && rows.push(tag))
  const widths = new Array<number>(rows.length).fill(0)
  for (const [row, { kids }] of rows.entries()) {
    for (const cell of kids) {
      if (cell.kind !== 'tag') continue
      const span = (name: string) => Number(attributesOf(document, cell).get(name) ?? 1)
      for (let below = row; below < row + span('RowSpan'); below++)
        widths[below] = (widths[below] ?? 0) + span('ColSpan')
    }
  }
  return new Set(widths).size > 1 ? [`7.2 A table with rows of ${[...new Set(widths)].join(' and ')} cells`] : []
}

function attributesOf(document: PdfDocument, { entries }: Tag): ReadonlyMap<string, unknown> {
  return new Map(arrayAt(document, entries.get('A')).flatMap((each) => [...dictionaryAt(document, each)]))
}
