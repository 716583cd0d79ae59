import { lstat, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those that it stands in, unless they are there.
 *
 * Not by `recursive` of Node.js, which tries for ever where the system makes no folders, as below `/proc`.
 */
export async function makeFolder(path: string): Promise<void> {
  // Other builds may take away what was made, or make it, but not again and again.
  for (let tries = 0; tries < 20; tries++) {
    const error = await mkdir(path).catch((reason: unknown) => reason)
    if (error === undefined || (await isFolder(path))) return
    const mayBeMade = hasCode(error, 'ENOENT') || (hasCode(error, 'EEXIST') && !(await isTaken(path)))
    if (!mayBeMade || dirname(path) === path) throw error
    if (!(await isFolder(dirname(path)))) await makeFolder(dirname(path))
  }
  throw Object.assign(new Error(`no folder can be made at ${path}`), { code: 'ENOTSUP' })
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

// By what is no folder: one that is there now, and was not a moment ago, was taken away and made again.
function isTaken(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  )
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
