import { firstInvalidByte } from '../../../parse/first-invalid-byte.ts'
import { quote } from '../../../quote.ts'
import type { Finding, ReadFile } from '../../../report.ts'
import { fileFinding } from '../file-finding.ts'

/** The text of an XML file, or why it cannot be read. */
export type DecodedXml = { readonly text: string } | { readonly finding: Finding }

const mostBytes = 25_000_000
const exportAgain = 'Choose UTF-8 where your program exports, or save the file as UTF-8.'

/** Read the bytes of an XML file: UTF-8, or UTF-16 with its mark at the start, as translation memories often are. */
export function decodeXml({ path, bytes }: ReadFile): DecodedXml {
  const refuse = (line: number, text: string, hint: string): DecodedXml => ({
    finding: fileFinding(path, line, { text, hint }),
  })
  if (bytes.length > mostBytes) {
    const size = Math.ceil(bytes.length / 1e6)
    return refuse(1, `Unexpected file of ${size} MB, expected at most ${mostBytes / 1e6} MB`, 'Export it in parts.')
  }
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes) }
  const declared = declaredEncoding(bytes)
  if (!/^(?:utf-?8|us-ascii|ascii)$/i.test(declared)) {
    return refuse(1, `Unexpected encoding ${quote(declared)}, expected UTF-8`, exportAgain)
  }
  const invalid = firstInvalidByte(bytes)
  if (invalid === undefined) return { text: new TextDecoder().decode(bytes) }
  const line = new TextDecoder().decode(bytes.subarray(0, invalid)).split(/\r\n?|\n/).length
  const code = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return refuse(line, `Unexpected byte ${code}, expected a file in UTF-8`, exportAgain)
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^(?:\u00EF\u00BB\u00BF)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? 'UTF-8'
}
