import { normalizePath } from '../../parse/path.ts'
import type { ResolvedReport } from '../../report.ts'
import { readCsv } from '../../tables/read-csv.ts'

/** The names of the columns of the file that a block is made from, by the block's braces; none of a file not read. */
export function columnsOf({ files }: ResolvedReport, braces: string): readonly string[] {
  const path = normalizePath(valueIn(braces, 'src'))
  const file = files.get(path)
  if (file === undefined || 'refused' in file) return []
  const [first] = readCsv(new TextDecoder().decode(file.bytes), path).rows
  const names = first?.cells ?? []
  // Without headers, columns go by their numbers.
  return valueIn(braces, 'header') === '0' ? names.map((_, index) => String(index + 1)) : names.filter(Boolean)
}

function valueIn(braces: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'}]*))`).exec(braces)
  return value?.[1] ?? value?.[2] ?? value?.[3] ?? ''
}
