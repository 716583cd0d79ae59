import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Writes a new file, and comes back when the disk has all of it. */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
  await makeFolder(dirname(path))
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
    const { size } = await file.stat()
    // Some disks say that all is well when they are full.
    if (size !== bytes.length) throw Object.assign(new Error(`${size} of ${bytes.length} bytes`), { code: 'ENOSPC' })
  } finally {
    await file.close()
  }
}

/** Makes what was renamed in a folder last through a power cut, on systems that can. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
