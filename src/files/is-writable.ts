import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Whether files may be written into a folder, or into the one in which it would be made. */
export async function isWritable(path: string, from: string): Promise<boolean> {
  for (let folder = resolve(from, path); ; folder = dirname(folder)) {
    const found = await stat(folder).catch((error) => (error.code === 'ENOENT' ? undefined : 'unknown'))
    if (found === 'unknown') return false
    if (found !== undefined) return found.isDirectory() && isOpen(folder)
  }
}

function isOpen(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
}
