import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where things are kept that can be made again, and the folders that were tried. */
export interface PrivateCache {
  /** Made where it was missing; unset where no folder can be used. */
  readonly folder: string | undefined
  readonly tried: readonly string[]
}

/** Finds a folder of our own: whoever else may write there could choose the program that we start from it. */
export function privateCache(environment = process.env): PrivateCache {
  const tried = cacheFolders(environment)
  return { folder: tried.find(makePrivate), tried }
}

function cacheFolders(environment: NodeJS.ProcessEnv): readonly string[] {
  const given = environment['XDG_CACHE_HOME']
  const home = environment['HOME'] ?? homedir()
  return [
    ...(given?.startsWith('/') ? [join(given, 'rapporteur')] : []),
    ...(home.startsWith('/') && existsSync(home) ? [join(home, '.cache', 'rapporteur')] : []),
    join(tmpdir(), `rapporteur-${process.getuid?.() ?? 0}`),
  ]
}

function makePrivate(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    const found = lstatSync(folder)
    return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
  } catch {
    return false
  }
}
