const decoder = new TextDecoder()

/** The media type of a picture, told by its first bytes; unset for what no browser shows. */
export function imageType(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (/^RIFF....WEBP/s.test(head)) return 'image/webp'
  if (/^....ftypavi[fs]/s.test(head)) return 'image/avif'
  return isSvg(bytes) ? 'image/svg+xml' : undefined
}

function isSvg(bytes: Uint8Array): boolean {
  const start = decoder.decode(bytes.subarray(0, 4096)).trimStart()
  return start.startsWith('<') && /<(?:[\w.-]+:)?svg[\s>]/.test(start)
}
