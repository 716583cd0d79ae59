import { copyFile, link, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { syncFolder } from './write-whole.ts'

/** Folders on one disk. */
export interface Move {
  readonly from: string
  readonly to: string
  /** Where the old files are kept until all the new ones stand. */
  readonly kept: string
}

/** Puts files in their places, each by one rename: all of them, or, when one fails, none. */
export async function replaceTogether(paths: readonly string[], { from, to, kept }: Move): Promise<void> {
  const isOld = new Set<string>()
  for (const path of paths) {
    await makeFolder(dirname(join(to, path)))
    if (await keep(join(to, path), join(kept, path))) isOld.add(path)
  }
  const done: string[] = []
  try {
    for (const path of paths) {
      await rename(join(from, path), join(to, path))
      done.push(path)
    }
  } catch (error) {
    for (const path of done) await (isOld.has(path) ? rename(join(kept, path), join(to, path)) : rm(join(to, path)))
    throw error
  }
  for (const folder of new Set(paths.map((path) => dirname(join(to, path))))) await syncFolder(folder)
}

// A second name for the same file where the disk has such, so that no reader finds the file gone.
async function keep(path: string, copy: string): Promise<boolean> {
  await makeFolder(dirname(copy))
  try {
    await link(path, copy).catch((error) => (isAbsent(error) ? Promise.reject(error) : copyFile(path, copy)))
    return true
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
