import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftover } from './is-leftover.ts'

/** What each file of a folder looks like from outside, by its name; none where there is no folder. */
export function signaturesOf(folder: string): Map<string, string> {
  const names = namesIn(folder).filter((name) => !isLeftover(name))
  return new Map(names.map((name) => [name, signatureOf(join(folder, name)) ?? '']))
}

/** What a file looks like from outside: another signature, another text. Unset where there is none. */
export function signatureOf(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true })
    const { ino, size, mtimeNs, ctimeNs } = stats
    // A folder has another time with every file that is put into it, which is not its own affair.
    return stats.isDirectory() ? String(ino) : [ino, size, mtimeNs, ctimeNs].join(' ')
  } catch {
    return undefined
  }
}

/** Another folder under the same name has another one; unset where there is none. */
export function identityOf(folder: string): string | undefined {
  try {
    const { ino, birthtimeNs } = statSync(folder, { bigint: true })
    // With its birth, because a number is given again at once.
    return `${ino} ${birthtimeNs}`
  } catch {
    return undefined
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
