/** UTF-16, the lower or the higher byte first. */
export type WideEncoding = 'utf-16le' | 'utf-16be'

/** Whether bytes are UTF-16. It begins with a mark of its own; without it, every second byte of Latin text is 0. */
export function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = [...bytes.subarray(0, 200)]
  if (start.length < 4) return undefined
  const zeros = (from: 0 | 1): number => start.filter((byte, index) => index % 2 === from && byte === 0).length
  if (zeros(1) > start.length * 0.4 && zeros(0) === 0) return 'utf-16le'
  return zeros(0) > start.length * 0.4 && zeros(1) === 0 ? 'utf-16be' : undefined
}
