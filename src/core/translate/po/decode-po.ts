import { firstInvalidByte } from '../../parse/first-invalid-byte.ts'
import { wideEncoding } from '../../parse/wide-encoding.ts'
import type { Finding } from '../../report.ts'
import { declaredCharset, isUtf8 } from './declared-charset.ts'
import { findingInPo, type PoRule, placeInPo, type Words } from './place-in-po.ts'
import * as words from './words-of-encodings.ts'

export interface DecodedPo {
  /** Unset where some of it would be lost. */
  readonly text: string | undefined
  readonly findings: readonly Finding[]
}

/** The text of a PO file; never throws. What another encoding has in full is read, so that all faults are told at once. */
export function decodePo(bytes: Uint8Array, path: string): DecodedPo {
  const refuse = (rule: PoRule, why: Words) => ({ text: undefined, findings: [at(bytes, 0, path, rule, why)] })
  if (bytes.length > most) return refuse('file-is-within-limits', words.tooLarge)
  if (isCompiled(bytes)) return refuse('po-is-readable', words.compiled)
  const wide = wideEncoding(bytes)
  if (wide) {
    return { text: read(bytes, wide), findings: [at(bytes, 0, path, 'po-is-unicode', words.otherEncoding('UTF-16'))] }
  }
  const text = read(bytes, 'utf-8')
  return text === undefined ? decodeOther(bytes, path) : decodeUtf8(bytes, text, path)
}

const most = 10_000_000

/** A MO file, which programs read: its first bytes are the number 0x950412de. */
function isCompiled([first, second, third, fourth]: Uint8Array): boolean {
  const number = [first, second, third, fourth].join(' ')
  return number === '222 18 4 149' || number === '149 4 18 222'
}

function decodeUtf8(bytes: Uint8Array, text: string, path: string): DecodedPo {
  const findings: Finding[] = []
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    findings.push(at(bytes, 0, path, 'po-is-tidy', words.byteOrderMark))
  }
  const declared = declaredCharset(bytes)
  if (declared && !isUtf8(declared.name)) {
    findings.push(at(bytes, declared.offset, path, 'po-is-unicode', words.wronglyDeclared(declared.name)))
  }
  return { text, findings }
}

function decodeOther(bytes: Uint8Array, path: string): DecodedPo {
  const declared = declaredCharset(bytes)
  if (!declared || isUtf8(declared.name)) {
    const invalid = firstInvalidByte(bytes) ?? 0
    const why = words.invalidByte(bytes[invalid] ?? 0)
    return { text: undefined, findings: [at(bytes, invalid, path, 'po-is-unicode', why)] }
  }
  const why = words.otherEncoding(declared.name)
  return { text: read(bytes, declared.name), findings: [at(bytes, declared.offset, path, 'po-is-unicode', why)] }
}

/** Unset where the encoding is unknown or has no such bytes. */
function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function at(bytes: Uint8Array, offset: number, path: string, rule: PoRule, why: Words): Finding {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n|[\r\n]/)
  return findingInPo(rule, placeInPo(path, before.length, (before.at(-1)?.length ?? 0) + 1), why)
}
