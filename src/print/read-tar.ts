/** A file in a tar archive. */
export interface TarFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Reads the plain files of a tar archive; links and folders are left out. */
export function* readTar(archive: Uint8Array): Generator<TarFile> {
  for (let start = 0; start + block <= archive.length; ) {
    const path = text(archive, start, 100)
    if (path === '') return
    const size = Number.parseInt(text(archive, start + 124, 12).trim(), 8)
    const kind = text(archive, start + 156, 1)
    const from = start + block
    if (kind === '0' || kind === '') yield { path, bytes: archive.subarray(from, from + size) }
    start = from + Math.ceil(size / block) * block
  }
}

const block = 512

function text(archive: Uint8Array, start: number, length: number): string {
  const field = new TextDecoder().decode(archive.subarray(start, start + length))
  const end = field.indexOf('\0')
  return end < 0 ? field : field.slice(0, end)
}
