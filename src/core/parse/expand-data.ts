import type { Paragraph, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Place } from '../message.ts'
import { placeAt } from '../place.ts'
import type { Finding } from '../report.ts'
import { listFromCsv } from '../tables/list-from-csv.ts'
import { tableFromCsv } from '../tables/table-from-csv.ts'
import type { CsvOptions } from '../tables/table-options.ts'
import { holdChildren } from './hold-children.ts'
import { normalizePath } from './path.ts'
import { type Reading, textAt } from './reading.ts'
import { refusalFinding } from './refusal.ts'
import { typedLine } from './typed-line.ts'

/** Put what the CSV file holds that a `::table` or `::list` names inside it, below its caption. */
export function expandData(node: LeafDirective, file: string, reading: Reading): void {
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
  const { language, words } = reading
  const placeOf = (attribute: string) => placeOfAttribute(attribute, node, file, reading)
  const options = { attributes: node.attributes ?? {}, language, words, placeOf }
  const { blocks, findings } = node.name === 'list' ? listFromCsv(text, options, path) : tableOf(text, options, path)
  reading.findings.push(...findings)
  for (const block of blocks) if (node.position) block.position = node.position
  holdChildren(node, [...caption, ...blocks])
}

function placeOfAttribute(name: string, { position }: LeafDirective, file: string, { texts }: Reading): Place {
  const whole = placeAt(file, position)
  const { attributes } = typedLine(texts.get(file) ?? '', { ...whole, offset: position?.start.offset ?? 0 })
  return attributes.find((attribute) => attribute.name === name)?.place ?? whole
}

interface Expanded {
  readonly blocks: readonly RootContent[]
  readonly findings: readonly Finding[]
}

function tableOf(text: string, options: CsvOptions, path: string): Expanded {
  const { table, findings } = tableFromCsv(text, options, path)
  return { blocks: [table], findings }
}

function captionOf({ children, position }: LeafDirective): Paragraph[] {
  if (children.length === 0) return []
  return [{ type: 'paragraph', children, data: { caption: true }, ...(position && { position }) }]
}
