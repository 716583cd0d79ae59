import type { Nodes } from 'mdast'
import { csvLines } from './csv-lines.ts'
import './list-data.ts'

/** A list of a file of data as CSV for programs: the columns of the file, the entries in the order in which they stand. */
export function listAsCsv(blocks: readonly Nodes[]): string {
  const groups = blocks.flatMap((block) => (block.type === 'list' && block.data?.entries) || [])
  const header = groups[0]?.header ?? []
  return csvLines([...(header.length > 0 ? [header] : []), ...groups.flatMap(({ rows }) => rows)])
}
