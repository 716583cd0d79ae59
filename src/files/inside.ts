import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep, win32 } from 'node:path'
import type { Refusal, SourceFile } from '../core/report.ts'

/** Where files may be read. Both are real paths, links followed. */
export interface Bounds {
  /** Paths are relative to it. */
  readonly base: string
  /** No file outside it is ever read. */
  readonly root: string
}

/** No file of a report is larger, in bytes. */
export const largestFile = 25_000_000

/**
 * The one way a file of a report or a theme is read. What cannot be read is said, never thrown.
 *
 * At once, because to wait for each of six steps for each of fifty small files takes ten times as long.
 */
export function readInside(path: string, bounds: Bounds): SourceFile {
  try {
    const place = placeInside(path, bounds)
    return place.refused === undefined ? readRegular(path, place.real) : { path, refused: place.refused }
  } catch (error) {
    return { path, refused: reasonOf(error) }
  }
}

/** The real path of a file or folder, or that it lies outside. Throws where there is none. */
export function placeInside(path: string, { base, root }: Bounds): Place {
  const asked = resolve(base, path)
  // Before the disk is asked, so that a report can't find out what else is on this machine.
  if (isAbsolute(path) || win32.isAbsolute(path) || !contains(root, asked)) return { refused: 'outside' }
  const real = realPath(asked, resolve(base, path.normalize('NFD')))
  return contains(root, real) ? { real, refused: undefined } : { refused: 'outside' }
}

/** Some disks keep accents apart from their letters, and authors do not see it. */
function realPath(asked: string, apart: string): string {
  try {
    return realpathSync.native(asked)
  } catch (error) {
    if (apart === asked) throw error
    return realpathSync.native(apart)
  }
}

export type Place = { readonly real: string; readonly refused: undefined } | { readonly refused: Refusal }

/** Whether a path is a folder or lies below it. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

function readRegular(path: string, real: string): SourceFile {
  // Before it is opened, because opening a device may already do something.
  if (!statSync(real).isFile()) return { path, refused: 'not-a-file' }
  const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const found = fstatSync(file)
    if (!found.isFile()) return { path, refused: 'not-a-file' }
    if (found.size > largestFile) return { path, refused: 'too-large' }
    return { path, bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}

function reasonOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return absent.has(code) ? 'missing' : 'unreadable'
}

const absent = new Set<unknown>(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])
