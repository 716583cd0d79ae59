import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The reports that `rapporteur init` can begin with. */
export type Starter = 'example' | 'minimal'

/** The files of a report to begin with, by path. */
export async function readStarter(starter: Starter): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = fileURLToPath(new URL(`../cli/init/${starter}/`, import.meta.url))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = paths.sort().map(async (path) => {
    return [path.slice(folder.length).replaceAll('\\', '/'), await readFile(path)] as const
  })
  return new Map(await Promise.all(files))
}
