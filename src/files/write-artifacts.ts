import { readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Artifact } from '../core/report.ts'
import { contains } from './inside.ts'
import { takeLock } from './lock.ts'
import { replaceTogether } from './replace-together.ts'
import { syncFolder, writeWhole } from './write-whole.ts'
import { writingFailed } from './writing-failed.ts'

/**
 * Puts the files of a published report into its folder: all of them at once, or, when something fails, none.
 * What stands there already and is not among them stays.
 */
export async function writeArtifacts(
  folder: string,
  artifacts: readonly Artifact[],
  signal?: AbortSignal,
): Promise<void> {
  const paths = artifacts.map(({ path }) => path)
  checkPaths(folder, paths)
  const work = workIn(folder)
  try {
    const release = await takeLock(join(work.folder, 'lock'), { signal })
    try {
      await clearAway(folder)
      await writeBeside(artifacts, work, signal)
      await publish(folder)
    } finally {
      await rm(work.written, { recursive: true, force: true })
      await release()
    }
  } catch (error) {
    throw writingFailed(error, folder)
  } finally {
    // Each of them only where nothing stands in it.
    await rmdir(work.folder).catch(() => undefined)
    await rmdir(folder).catch(() => undefined)
  }
}

// Beside the published files, so that it is on the same disk, and one rename is enough.
function workIn(folder: string) {
  const work = join(folder, '.rapporteur')
  return { folder: work, written: join(work, 'written'), ready: join(work, 'ready'), kept: join(work, 'kept') }
}

// The languages of a report and the formats name the paths, so a path that leads elsewhere is a fault of ours.
function checkPaths(folder: string, paths: readonly string[]): void {
  const seen = new Set<string>()
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase()
    if (!contains(folder, join(folder, path)) || seen.has(key)) throw new Error(`Unexpected output path ${path}`)
    seen.add(key)
  }
}

async function writeBeside(
  artifacts: readonly Artifact[],
  { written, ready }: ReturnType<typeof workIn>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const { path, contents } of artifacts) {
    signal?.throwIfAborted()
    await writeWhole(join(written, path), contents)
  }
  signal?.throwIfAborted()
  // From here on the new files count: whoever comes after a power cut finishes what is left.
  await rename(written, ready)
}

async function publish(folder: string): Promise<void> {
  const { ready, kept } = workIn(folder)
  try {
    await replaceTogether(await filesIn(ready), { from: ready, to: folder, kept })
  } finally {
    await rm(ready, { recursive: true, force: true })
    await rm(kept, { recursive: true, force: true })
  }
  await syncFolder(folder)
}

// Whoever holds the lock is alone here, so everything that lies about was left by a build that died.
async function clearAway(folder: string): Promise<void> {
  const { written, ready, kept } = workIn(folder)
  await rm(written, { recursive: true, force: true })
  await rm(kept, { recursive: true, force: true })
  const isWaiting = await stat(ready).then(
    () => true,
    () => false,
  )
  if (isWaiting) await publish(folder)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
}
