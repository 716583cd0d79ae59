import type { Dictionary, PdfValue } from './objects.ts'

/** Writes a value other than a stream; references get the number that `renumber` gives. */
export function serialize(value: PdfValue, renumber: (number: number) => number): string {
  if (typeof value === 'number') return serializeNumber(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (value instanceof Map) return serializeDictionary(value, renumber)
  if (Array.isArray(value)) return serializeArray(value, renumber)
  switch (value.kind) {
    case 'reference':
      return `${renumber(value.number)} 0 R`
    case 'name':
      return serializeName(value.name)
    case 'string':
      return serializeString(value.bytes)
    case 'stream':
      throw new TypeError('Unexpected stream inside a value, expected a reference to it')
  }
}

function serializeDictionary(entries: Dictionary, renumber: (number: number) => number): string {
  let text = '<<'
  for (const [key, value] of entries) text += `${serializeName(key)} ${serialize(value, renumber)}`
  return `${text}>>`
}

function serializeArray(values: readonly PdfValue[], renumber: (number: number) => number): string {
  let text = '['
  for (const value of values) text += `${text.length > 1 ? ' ' : ''}${serialize(value, renumber)}`
  return `${text}]`
}

// PDF knows no exponents.
function serializeNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  const text = String(value)
  return text.includes('e') ? value.toFixed(6) : text
}

// Nearly all are regular, and a test takes a tenth of the time of a replacement.
function serializeName(name: string): string {
  return irregular.test(name) ? `/${name.replace(irregulars, (character) => `#${hexadecimal(character)}`)}` : `/${name}`
}

const irregular = /[^\x21-\x7e]|[#()<>[\]{}/%]/
const irregulars = new RegExp(irregular, 'g')

function serializeString(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `(${bytes.replace(/[\\()]/g, '\\$&')})`
  return `<${Buffer.from(bytes, 'latin1').toString('hex').toUpperCase()}>`
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
}
