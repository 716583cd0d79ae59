import { byteString, isString, type PdfString, type PdfValue } from './objects.ts'

/** A string of text that people read: plain where it is ASCII, otherwise UTF-16 (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return byteString(text)
  return byteString(`\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`)
}

/** The text of a string value; empty for any other value. */
export function textOf(value: PdfValue | undefined): string {
  if (!isString(value)) return ''
  if (!value.bytes.startsWith('\xfe\xff')) return value.bytes
  const units = Buffer.from(value.bytes.slice(2), 'latin1')
  return units
    .subarray(0, units.length & ~1)
    .swap16()
    .toString('utf16le')
}
