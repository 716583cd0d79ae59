import { posix } from 'node:path'

/** A path as an author wrote it, relative to the report's folder, in its one normal form. */
export function normalizePath(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/').normalize('NFC'))
}

/** `media` of `sections/media.md`. */
export function stemOf(path: string): string {
  return posix.basename(path, posix.extname(path))
}
