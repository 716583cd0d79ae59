/** What a PDF file is made of (ISO 32000-1, 7.3). Dictionaries and arrays may be changed in place by a pass. */
export type PdfValue = null | boolean | number | Name | Reference | PdfString | PdfValue[] | Dictionary | Stream

/** A dictionary: keys without their slash. */
export type Dictionary = Map<string, PdfValue>

/** A name, decoded: one character for each byte. */
export interface Name {
  readonly kind: 'name'
  readonly name: string
}

/** A reference to an object by its number; the generation is always 0. */
export interface Reference {
  readonly kind: 'reference'
  readonly number: number
}

/** A string, decoded: one character for each byte. */
export interface PdfString {
  readonly kind: 'string'
  readonly bytes: string
}

/** A stream with its bytes as they stand in the file, still compressed. */
export interface Stream {
  readonly kind: 'stream'
  readonly dictionary: Dictionary
  readonly data: Uint8Array
}

/** A name value. */
export function name(text: string): Name {
  return { kind: 'name', name: text }
}

/** A reference value. */
export function reference(number: number): Reference {
  return { kind: 'reference', number }
}

/** A string value of plain bytes; for text that people read, see `textString`. */
export function byteString(bytes: string): PdfString {
  return { kind: 'string', bytes }
}

/** A dictionary from pairs. */
export function dictionary(entries: Readonly<Record<string, PdfValue>>): Dictionary {
  return new Map(Object.entries(entries))
}

export function isDictionary(value: PdfValue | undefined): value is Dictionary {
  return value instanceof Map
}

export function isName(value: PdfValue | undefined): value is Name {
  return isKind(value, 'name')
}

export function isReference(value: PdfValue | undefined): value is Reference {
  return isKind(value, 'reference')
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return isKind(value, 'string')
}

export function isStream(value: PdfValue | undefined): value is Stream {
  return isKind(value, 'stream')
}

function isKind(value: PdfValue | undefined, kind: 'name' | 'reference' | 'string' | 'stream'): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}
