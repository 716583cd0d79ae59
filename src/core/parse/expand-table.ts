import type { Paragraph } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { placeAt } from '../place.ts'
import { tableFromCsv } from '../tables/table-from-csv.ts'
import { holdChildren } from './hold-children.ts'
import { normalizePath } from './path.ts'
import { type Reading, textAt } from './reading.ts'
import { refusalFinding } from './refusal.ts'

/** Put the rows of the CSV file that a `::table` names inside it, below its caption. */
export function expandTable(node: LeafDirective, file: string, reading: Reading): void {
  const src = node.attributes?.['src']
  if (!src) return
  const path = normalizePath(src)
  const text = textAt(path, reading)
  const caption = captionOf(node)
  if (text === undefined) {
    const source = reading.files.get(path) ?? { path, refused: 'missing' as const }
    if ('refused' in source) reading.findings.push(refusalFinding(source, placeAt(file, node.position)))
    holdChildren(node, caption)
    return
  }
  const options = { attributes: node.attributes ?? {}, language: reading.language, words: reading.words }
  const { table, findings } = tableFromCsv(text, options, path)
  reading.findings.push(...findings)
  if (node.position) table.position = node.position
  holdChildren(node, [...caption, table])
}

function captionOf({ children, position }: LeafDirective): Paragraph[] {
  if (children.length === 0) return []
  return [{ type: 'paragraph', children, data: { caption: true }, ...(position && { position }) }]
}
