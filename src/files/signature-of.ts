import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftover } from './is-leftover.ts'

/** What a folder looks like from outside, file by file; unset where there is none. Another signature, another text. */
export function signatureOf(folder: string): string | undefined {
  try {
    const names = readdirSync(folder).filter((name) => !isLeftover(name))
    return [identityOf(folder), ...names.sort().map((name) => signatureOfFile(join(folder, name)))].join('\n')
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

function signatureOfFile(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
    return [path, ino, size, mtimeNs, ctimeNs].join(' ')
  } catch {
    return path
  }
}
