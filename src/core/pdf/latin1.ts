/** The text of bytes, one character for each; `end` is the first byte behind it. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return viewOf(bytes).toString('latin1', start, end)
}

/** The same bytes as a buffer. */
export function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
