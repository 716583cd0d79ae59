import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The files that a report may name, relative to its folder: its sections, data and pictures, and what it shares. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  // Only a report that stands in `content/` has neighbours to share files with.
  const shared = basename(dirname(folder)) === 'content' ? ['../shared'] : []
  const lists = await Promise.all(['sections', 'data', 'media', ...shared].map((name) => filesIn(folder, name)))
  return lists.flat().slice(0, most)
}

/** More than this nobody chooses from. */
const most = 5000

async function filesIn(folder: string, name: string): Promise<readonly string[]> {
  const start = join(folder, name)
  const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      `${name}${join(entry.parentPath, entry.name).slice(start.length).replaceAll('\\', '/')}`.normalize('NFC'),
    )
    .sort()
}
