import { chmod, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../core/user-error.ts'
import { syncFolder, writeWhole } from './write-whole.ts'

/** Puts a text in the place of a file, or where none stood: the whole of it, or, when something fails, none. */
export async function replaceFile(path: string, contents: string): Promise<void> {
  // Where a link stands it stays, and what it leads to is replaced.
  const place = await realpath(path).catch(() => path)
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.new`)
  try {
    await writeWhole(beside, contents)
    const { mode } = await stat(place).catch(() => ({ mode: undefined }))
    if (mode !== undefined) await chmod(beside, mode)
    await rename(beside, place)
    await syncFolder(dirname(place))
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw couldNotWrite(path, error)
  }
}

function couldNotWrite(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const reason = reasons[String(error.code)] ?? error.message
  return new UserError(`\`${path}\` could not be written: ${reason}. What stood there was left as it was`, {
    hint: 'Put that right, and give the command again',
    cause: error,
  })
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no more room for you on the disk',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EBUSY: 'another program holds it',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands there',
  ENOTSUP: 'the system lets no folder be made there',
  EEXIST: 'a file stands where a folder is needed',
}
