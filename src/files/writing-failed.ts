import { UserError } from '../core/user-error.ts'

/** A failure of the disk in plain words; anything else as it is. */
export function writingFailed(error: unknown, folder: string): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('syscall' in error || 'code' in error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const known = reasons[code]
  if (known === undefined && !/^E[A-Z]+$/.test(code)) return error
  const { text, hint } = known ?? { text: `could not be written: ${error.message}`, hint: elsewhere }
  const message = `\`${folder}\` ${text}. What stood there was left as it was`
  return new UserError(message, { hint, exitCode: 3, cause: error })
}

const elsewhere = 'Choose another folder with `--out`'

const full = { text: 'could not be written: the disk is full', hint: 'Make room on the disk, and build again' }

const forbidden = {
  text: 'may not be written by you',
  hint: `Change the permissions of the folder, or close the program that holds a file in it. ${elsewhere}`,
}

const inTheWay = {
  text: 'could not be written: a file stands where a folder is needed, or a folder where a file is',
  hint: `Move it away. ${elsewhere}`,
}

const reasons: Readonly<Record<string, { readonly text: string; readonly hint: string }>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EBUSY: forbidden,
  EROFS: { text: 'stands on a disk that can only be read', hint: elsewhere },
  ENOTDIR: inTheWay,
  EEXIST: inTheWay,
  EISDIR: inTheWay,
  ENOTEMPTY: inTheWay,
  ENOTSUP: { text: 'could not be written: the system lets no folder be made there', hint: elsewhere },
  ENAMETOOLONG: { text: 'has a name that is too long for this disk', hint: elsewhere },
}
