import { brotliDecompressSync } from 'node:zlib'

/** One table of a font file, TrueType or WOFF2; nothing where the file is of another kind or has no such table. */
export function fontTable(file: Uint8Array, tag: string): DataView | undefined {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength)
  try {
    return bytes.getUint32(0) === woff2 ? packedTable(file, bytes, tag) : plainTable(bytes, tag)
  } catch (error) {
    // A file that ends too early or is damaged has no tables.
    if (error instanceof RangeError || isOfUnpacking(error)) return undefined
    throw error
  }
}

const woff2 = 0x774f4632

function isOfUnpacking(error: unknown): boolean {
  return error instanceof Error && 'errno' in error
}

// OpenType 1.9, Table directory: sixteen bytes a table.
function plainTable(bytes: DataView, tag: string): DataView | undefined {
  const count = bytes.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (tagAt(bytes, at) === tag) return part(bytes, bytes.getUint32(at + 8), bytes.getUint32(at + 12))
  }
  return undefined
}

// WOFF2, 4.1: the tables stand one after the other in one compressed stream.
function packedTable(file: Uint8Array, bytes: DataView, tag: string): DataView | undefined {
  const directory: Directory = { bytes, at: 48 }
  let start = 0
  let found: readonly [start: number, length: number] | undefined
  for (let left = bytes.getUint16(12); left > 0; left--) {
    const table = readEntry(directory)
    if (table.tag === tag) found = [start, table.length]
    start += table.length
  }
  if (found === undefined) return undefined
  const packed = file.subarray(directory.at, directory.at + bytes.getUint32(20))
  const unpacked = brotliDecompressSync(packed)
  return part(new DataView(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength), ...found)
}

interface Directory {
  readonly bytes: DataView
  at: number
}

function readEntry(directory: Directory): { readonly tag: string; readonly length: number } {
  const flags = directory.bytes.getUint8(directory.at++)
  const tag = knownTags[flags & 63] ?? readTag(directory)
  const length = readLength(directory)
  // Outlines are written in another form unless version 3 says otherwise; of other tables none but 0 is plain.
  const isPlain = (tag === 'glyf' || tag === 'loca' ? 3 : 0) === flags >> 6
  return { tag, length: isPlain ? length : readLength(directory) }
}

function readTag(directory: Directory): string {
  directory.at += 4
  return tagAt(directory.bytes, directory.at - 4)
}

// WOFF2, 4.1: UIntBase128, seven bits a byte, at most five bytes.
function readLength(directory: Directory): number {
  let length = 0
  for (let count = 0; count < 5; count++) {
    const byte = directory.bytes.getUint8(directory.at++)
    length = length * 128 + (byte & 127)
    if (byte < 128) break
  }
  return length
}

function tagAt(bytes: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => bytes.getUint8(at + index)))
}

function part(bytes: DataView, start: number, length: number): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + start, length)
}

// WOFF2, 5.2: the tags that a number stands for; 63 stands for none.
const knownTags: readonly string[] = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF '],
  ...['VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS'],
  ...['GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt', 'avar', 'bdat', 'bloc'],
  ...['bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar', 'gvar', 'hsty', 'just', 'lcar', 'mort', 'morx', 'opbd', 'prop'],
  ...['trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill'],
]
