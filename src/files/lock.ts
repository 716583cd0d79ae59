import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { UserError } from '../core/user-error.ts'
import { makeFolder } from './make-folder.ts'

/** How long to wait for another writer, and what may end the waiting. */
export interface LockOptions {
  /** In milliseconds. */
  readonly patience?: number
  readonly signal?: AbortSignal | undefined
}

/** Waits until nobody else holds the lock, and takes it; gives the way to let it go. */
export async function takeLock(path: string, options: LockOptions = {}): Promise<() => Promise<void>> {
  const { patience = 60_000, signal } = options
  const end = performance.now() + patience
  while (!(await tryLock(path))) {
    dropIfDead(path)
    if (performance.now() > end) throw isHeld(path)
    await delay(25, undefined, { ...(signal && { signal }) })
  }
  return () => rm(path, { force: true })
}

interface Owner {
  readonly pid: number
  readonly host: string
  /** When that process began, which tells it from a later one with the same id; empty where it is unknown. */
  readonly began: string
}

async function tryLock(path: string): Promise<boolean> {
  const owner: Owner = { pid: process.pid, host: hostname(), began: beginningOf(process.pid) }
  await makeFolder(dirname(path))
  return writeLock(path, JSON.stringify(owner))
}

function writeLock(path: string, owner: string): boolean {
  try {
    // One call that nothing interrupts, because a lock without an owner keeps everybody waiting.
    writeFileSync(path, owner, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false
    // On a full disk a lock may stand without its text.
    if (codeOf(error) === 'ENOSPC') rmSync(path, { force: true })
    throw error
  }
}

// Only behind a guard, because two who drop one dead lock may drop the living lock of a third.
function dropIfDead(path: string): void {
  const guard = `${path}.guard`
  if (!isDead(path) || !takeGuard(guard)) return
  try {
    if (isDead(path)) rmSync(path, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

function takeGuard(guard: string): boolean {
  try {
    writeFileSync(guard, '', { flag: 'wx' })
    return true
  } catch {
    // It is held for a moment only, so one that lasts was left by a process that died.
    if (ageOf(guard) > 10_000) rmSync(guard, { force: true })
    return false
  }
}

function isDead(path: string): boolean {
  const text = textOf(path)
  if (text === undefined) return false
  const owner = ownerIn(text)
  if (owner === undefined) return ageOf(path) > 10_000
  return owner.host === hostname() && !isAlive(owner)
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function ownerIn(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isOwner(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) return false
  return 'pid' in value && typeof value.pid === 'number' && 'host' in value && 'began' in value
}

function ageOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? 0 : Date.now() - found.mtimeMs
}

function isAlive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return began === '' || beginningOf(pid) === began
}

// Field 22 of `/proc/<pid>/stat`, counted after the name in brackets, which may hold anything.
function beginningOf(pid: number): string {
  const line = textOf(`/proc/${pid}/stat`) ?? ''
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function isHeld(path: string): UserError {
  const owner = ownerIn(textOf(path) ?? '')
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'an unknown process'
  return new UserError(`Another build (${who}) is writing into \`${dirname(dirname(path))}\``, {
    hint: `Wait until it is done; if there is no such build, delete \`${path}\``,
    exitCode: 3,
  })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
