/** The least and greatest byte that may follow a first byte, where it is not 0x80 to 0xBF (Unicode, table 3-7). */
const narrower: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}

/** The offset of the first byte that is not UTF-8; unset where all is. */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
  let offset = 0
  while (offset < bytes.length) {
    const length = lengthOfCharacter(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
  return undefined
}

/** The bytes of the character at an offset; 0 where there is none. */
function lengthOfCharacter(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  const [least, most] = narrower[first] ?? [0x80, 0xbf]
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[offset + index] ?? 0
    if (byte < (index === 1 ? least : 0x80) || byte > (index === 1 ? most : 0xbf)) return 0
  }
  return length
}
