import { readdir } from 'node:fs/promises'
import { UserError } from '../core/user-error.ts'

/** What is in a folder, by name; nothing where there is no such folder yet. Throws a UserError where that can't be told. */
export async function whatStandsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => !harmless.includes(name)).sort()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return []
    if (code === 'ENOTDIR') throw isFile(folder)
    throw new UserError(`The folder \`${folder}\` cannot be read`, {
      hint: 'Name another one',
      exitCode: 3,
      cause: error,
    })
  }
}

/** A new repository, what systems leave in folders, and our own work that was interrupted. */
const harmless = ['.git', '.DS_Store', '.rapporteur']

function isFile(folder: string): UserError {
  return new UserError(`\`${folder}\` is or stands in a file, expected a folder`, {
    hint: 'Name a folder that does not exist yet',
    exitCode: 2,
  })
}
