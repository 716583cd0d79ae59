import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Nodes, Table } from 'mdast'
import type { Target } from '../report.ts'
import { listAsCsv } from '../tables/list-as-csv.ts'
import { tableAsCsv } from '../tables/table-as-csv.ts'
import type { Context } from './context.ts'

/** For each table with a number and each list, by its anchor, the link that saves its data: the file is the address itself. */
export function tableDownloads({ report, word }: Context): ReadonlyMap<string, Element> {
  const saved = [...report.targets.values()].filter(
    ({ series, number }) => series === 'list' || (series === 'table' && number !== ''),
  )
  return new Map(
    saved.flatMap((target) => {
      const address = addressOf(csvIn(target))
      return address === undefined ? [] : [[target.anchor, linkTo(address, target, word)] as const]
    }),
  )
}

function linkTo(href: string, { anchor, label, node }: Target, word: Context['word']): Element {
  const ariaLabel = word('download-table-label', { label: node.data?.resolved?.label || label })
  return h('a.download-table', { download: `${anchor}.csv`, href, ariaLabel }, word('download-table'))
}

/** Of the list, or of the table that the caption stands above; empty where its file could not be read. */
function csvIn({ node, series }: Target): string {
  const children: readonly Nodes[] = 'children' in node ? node.children : []
  if (series === 'list') return listAsCsv(children)
  const table = children.find((child): child is Table => child.type === 'table')
  const group = 'attributes' in node ? node.attributes?.['group'] : undefined
  return table ? tableAsCsv(table, group ?? '') : ''
}

/** Browsers save no longer ones. */
const longest = 2_000_000

/** The shorter way to write it. Spreadsheets know UTF-8 by its mark. */
function addressOf(csv: string): string | undefined {
  if (csv === '') return undefined
  const bytes = Buffer.from(`\uFEFF${csv}`)
  const escaped = `,${encodeURI(bytes.toString()).replace(/[#&']/g, escapeSign)}`
  const packed = `;base64,${bytes.toString('base64')}`
  const data = escaped.length <= packed.length ? escaped : packed
  return data.length > longest ? undefined : `data:text/csv;charset=utf-8${data}`
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`
}
