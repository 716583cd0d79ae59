/** The encoding that the head of a PO file names, and the offset of that name; unset where it names none. */
export function declaredCharset(bytes: Uint8Array): { readonly name: string; readonly offset: number } | undefined {
  // One character a byte, and the head stands at the beginning.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  const match = /(?:"|\\n)Content-Type:[^"\n]{0,200}?charset=([^\s\\"]{0,60})/i.exec(start)
  const name = match?.[1]
  return match && name ? { name, offset: match.index + match[0].length - name.length } : undefined
}

/** Whether it is a name of UTF-8. */
export function isUtf8(name: string): boolean {
  return /^utf-?8$/i.test(name)
}
