import { isDictionary, isName, isReference, isString, type PdfValue } from './objects.ts'

/** Writes a value other than a stream; references get the number that `renumber` gives. */
export function serialize(value: PdfValue, renumber: (number: number) => number): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return serializeNumber(value)
  if (Array.isArray(value)) return `[${value.map((item) => serialize(item, renumber)).join(' ')}]`
  if (isDictionary(value)) return serializeDictionary(value, renumber)
  if (isReference(value)) return `${renumber(value.number)} 0 R`
  if (isName(value)) return serializeName(value.name)
  if (isString(value)) return serializeString(value.bytes)
  throw new TypeError('Unexpected stream inside a value, expected a reference to it')
}

function serializeDictionary(entries: ReadonlyMap<string, PdfValue>, renumber: (number: number) => number): string {
  let text = '<<'
  for (const [key, value] of entries) text += `${serializeName(key)} ${serialize(value, renumber)}`
  return `${text}>>`
}

// PDF knows no exponents.
function serializeNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(6) : text
}

function serializeName(name: string): string {
  const escaped = name.replace(/[^\x21-\x7e]|[#()<>[\]{}/%]/g, (character) => `#${hexadecimal(character)}`)
  return `/${escaped}`
}

function serializeString(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `(${bytes.replace(/[\\()]/g, '\\$&')})`
  return `<${[...bytes].map(hexadecimal).join('')}>`
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
}
