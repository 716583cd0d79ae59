/**
 * A TrueType font that calls itself Rapporteur where it called itself Source, a name that is reserved for the unchanged
 * font. Who made it, and under which licence, stays.
 */
export function renamed(font) {
  const tables = tablesOf(font)
  tables.set('name', nameTable(tables.get('name')))
  return fontOf(font.subarray(0, 4), tables)
}

/** The names of a family, a style and a font, in all the ways that OpenType knows. */
const ownNames = [1, 2, 3, 4, 6, 16, 17]
/** Copyright, version, licence and its address. */
const kept = [0, 5, 13, 14]

// OpenType 1.9, Naming table, version 0.
function nameTable(table) {
  const records = recordsOf(table).filter(({ id }) => ownNames.includes(id) || kept.includes(id))
  const written = records.map((record) => ({ ...record, bytes: utf16(newName(record)) }))
  const head = Buffer.alloc(6 + 12 * written.length)
  head.writeUInt16BE(written.length, 2)
  head.writeUInt16BE(head.length, 4)
  let at = 0
  for (const [index, { platform, encoding, language, id, bytes }] of written.entries()) {
    const fields = [platform, encoding, language, id, bytes.length, at]
    for (const [field, value] of fields.entries()) head.writeUInt16BE(value, 6 + 12 * index + 2 * field)
    at += bytes.length
  }
  return Buffer.concat([head, ...written.map(({ bytes }) => bytes)])
}

function newName({ id, text }) {
  if (!ownNames.includes(id)) return text
  return text
    .replace(/Source( ?)Serif ?4 ?Display/, 'Rapporteur$1Display')
    .replace(/Source( ?)(Serif|Sans) ?[34]/, 'Rapporteur$1$2')
}

function recordsOf(table) {
  const texts = table.readUInt16BE(4)
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index
    const [platform, encoding, language, id, length, start] = [0, 2, 4, 6, 8, 10].map((field) => table.readUInt16BE(at + field))
    const text = Buffer.from(table.subarray(texts + start, texts + start + length)).swap16().toString('utf16le')
    return { platform, encoding, language, id, text }
    // Of other platforms than Windows and Unicode, names are not in UTF-16; no browser reads them.
  }).filter(({ platform }) => platform === 3 || platform === 0)
}

function utf16(text) {
  return Buffer.from(text, 'utf16le').swap16()
}

function tablesOf(font) {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index
      const start = font.readUInt32BE(at + 8)
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))]
    }),
  )
}

// OpenType 1.9, Table directory.
function fontOf(version, tables) {
  const head = Buffer.alloc(12 + 16 * tables.size)
  const power = 2 ** Math.floor(Math.log2(tables.size))
  version.copy(head)
  for (const [index, value] of [tables.size, 16 * power, Math.log2(power), 16 * (tables.size - power)].entries()) {
    head.writeUInt16BE(value, 4 + 2 * index)
  }
  const bodies = []
  let start = head.length
  for (const [index, [tag, table]] of [...tables].sort(([one], [other]) => (one < other ? -1 : 1)).entries()) {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    head.write(tag, 12 + 16 * index, 'latin1')
    for (const [field, value] of [sumOf(body), start, table.length].entries()) {
      head.writeUInt32BE(value, 16 + 16 * index + 4 * field)
    }
    start += body.length
    bodies.push(body)
  }
  return Buffer.concat([head, ...bodies])
}

function sumOf(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
