import type { CodeRange } from './font-faces.ts'
import { fontTable } from './font-table.ts'

/** The code points that a font file has a picture of; none where it is no font. */
export function lettersOfFont(file: Uint8Array): readonly CodeRange[] {
  const map = fontTable(file, 'cmap')
  if (map === undefined) return []
  const starts = Array.from({ length: map.getUint16(2) }, (_, index) => map.getUint32(8 + 8 * index))
  return [...new Set(starts)].flatMap((start) => readMap(map, start))
}

// OpenType 1.9, cmap: format 4 holds the first plane, format 12 all of them; the others are of the past.
function readMap(map: DataView, start: number): readonly CodeRange[] {
  const format = map.getUint16(start)
  if (format === 12) return readGroups(map, start)
  return format === 4 ? readSegments(map, start) : []
}

function readGroups(map: DataView, start: number): readonly CodeRange[] {
  return Array.from({ length: map.getUint32(start + 12) }, (_, index) => {
    const group = start + 16 + 12 * index
    return [map.getUint32(group), map.getUint32(group + 4)] as const
  })
}

function readSegments(map: DataView, start: number): readonly CodeRange[] {
  const size = map.getUint16(start + 6)
  const ranges: CodeRange[] = []
  for (let at = 0; at < size; at += 2) {
    const [end, first] = [map.getUint16(start + 14 + at), map.getUint16(start + 16 + size + at)]
    const offset = start + 16 + 3 * size + at
    for (let code = first; code <= end && code < 0xffff; code++) {
      // Zero is the picture of what a font does not have.
      if (glyphAt(map, offset, code - first) !== 0 || map.getUint16(offset) === 0) ranges.push([code, code])
    }
  }
  return ranges
}

function glyphAt(map: DataView, offset: number, index: number): number {
  const distance = map.getUint16(offset)
  return distance === 0 ? 0 : map.getUint16(offset + distance + 2 * index)
}
