import { firstInvalidByte } from '../../../parse/first-invalid-byte.ts'
import { wideEncoding } from '../../../parse/wide-encoding.ts'
import type { Finding, ReadFile } from '../../../report.ts'
import { fileFinding } from '../file-finding.ts'

const mostBytes = 25_000_000
const hint = 'In a spreadsheet, choose “CSV UTF-8” where it saves.'

/** The text of a CSV file: UTF-8, or UTF-16 as spreadsheets save “Unicode text”. */
export function decodeCsv({ path, bytes }: ReadFile): { readonly text: string } | { readonly finding: Finding } {
  const refuse = (line: number, text: string) => ({ finding: fileFinding(path, line, { text, hint }) })
  if (bytes.length > mostBytes)
    return refuse(1, `Unexpected file of more than ${mostBytes / 1e6} MB, expected a smaller one`)
  // Excel files and other archives are no text, whatever they are named.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse(1, 'Unexpected workbook or archive, expected a CSV file')
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes) }
  const invalid = firstInvalidByte(bytes)
  if (invalid === undefined) return { text: new TextDecoder().decode(bytes) }
  const line = new TextDecoder().decode(bytes.subarray(0, invalid)).split(/\r\n?|\n/).length
  const code = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return refuse(line, `Unexpected byte ${code}, expected a file in UTF-8`)
}
