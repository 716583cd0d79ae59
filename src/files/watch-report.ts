import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isLeftover } from './is-leftover.ts'
import { identityOf, signatureOf, signaturesOf } from './signatures-of.ts'

/** Looks out for changes in some folders, until it is closed. */
export interface Watch {
  /** From now on these folders, and no others. One that is missing is looked out for. */
  follow(folders: readonly string[]): void
  close(): void
}

export interface WatchOptions {
  /** Told of files, by their whole paths, that may have changed; at once, and once too often rather than too seldom. */
  changed(paths: readonly string[]): void
  /** Does not wait to be told by the system, which hears nothing of a disk in the network, but looks again and again. */
  readonly poll?: boolean
}

/**
 * Watches folders rather than files: editors save by putting another file in the place of the old one, and a folder may
 * be deleted and made again. What the system says is a hint; who is told reads the files.
 */
export function watchReport(options: WatchOptions): Watch {
  return new FolderWatch(options)
}

/** In milliseconds. */
const polled = 250

/** In milliseconds: what the system forgot to say is noticed all the same. */
const lookedAgain = 2000

interface Followed {
  readonly watcher: FSWatcher | undefined
  readonly identity: string | undefined
  /** What was told of last, or stood there at the beginning. */
  files: Map<string, string>
}

class FolderWatch implements Watch {
  readonly #options: WatchOptions
  readonly #followed = new Map<string, Followed>()
  /** Of the folders above those followed, which tell of one that was deleted or made again. */
  readonly #above = new Map<string, FSWatcher>()
  readonly #timer: NodeJS.Timeout

  constructor(options: WatchOptions) {
    this.#options = options
    this.#timer = setInterval(() => this.#look(), options.poll ? polled : lookedAgain)
    this.#timer.unref()
  }

  follow(folders: readonly string[]): void {
    for (const folder of this.#followed.keys()) if (!folders.includes(folder)) this.#leave(folder)
    for (const folder of folders) if (!this.#followed.has(folder)) this.#begin(folder)
    const above = new Set(folders.map((folder) => dirname(folder)).filter((folder) => !this.#followed.has(folder)))
    for (const [folder, watcher] of this.#above) if (!above.has(folder)) forget(this.#above, folder, watcher)
    for (const folder of above) if (!this.#above.has(folder)) this.#watchAbove(folder)
  }

  close(): void {
    clearInterval(this.#timer)
    this.follow([])
  }

  #begin(folder: string): void {
    const watcher = this.#watch(folder, (name) => this.#heard(folder, name))
    this.#followed.set(folder, { watcher, identity: identityOf(folder), files: signaturesOf(folder) })
  }

  #leave(folder: string): void {
    this.#followed.get(folder)?.watcher?.close()
    this.#followed.delete(folder)
  }

  #watchAbove(folder: string): void {
    const watcher = this.#watch(folder, (name) => {
      const path = join(folder, name ?? '')
      if (name === undefined || this.#followed.has(path)) this.#renew()
    })
    if (watcher) this.#above.set(folder, watcher)
  }

  #watch(folder: string, heard: (name: string | undefined) => void): FSWatcher | undefined {
    if (this.#options.poll) return undefined
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => heard(name ?? undefined))
      // A folder that is deleted may end so; it is looked for again by those above.
      watcher.on('error', () => watcher.close())
      return watcher
    } catch {
      return undefined
    }
  }

  #heard(folder: string, name: string | undefined): void {
    this.#renew()
    if (name === undefined) this.#options.changed([folder])
    // Of a folder that is deleted Linux says its own name.
    else if (!isLeftover(name) && name !== basename(folder)) {
      this.#seen(folder, name)
      this.#options.changed([join(folder, name)])
    }
  }

  /** What is told of now is not told again by who looks later. */
  #seen(folder: string, name: string): void {
    const files = this.#followed.get(folder)?.files
    const signature = signatureOf(join(folder, name))
    if (signature === undefined) files?.delete(name)
    else files?.set(name, signature)
  }

  /** A folder that was deleted, or made again, is watched anew. */
  #renew(): void {
    const others = [...this.#followed].filter(([folder, { identity }]) => identityOf(folder) !== identity)
    for (const [folder] of others) {
      this.#leave(folder)
      this.#begin(folder)
    }
    if (others.length > 0) this.#options.changed(others.map(([folder]) => folder))
  }

  #look(): void {
    this.#renew()
    const others = [...this.#followed].flatMap(([folder, known]) => {
      const before = known.files
      known.files = signaturesOf(folder)
      return differing(before, known.files).map((name) => join(folder, name))
    })
    if (others.length > 0) this.#options.changed(others)
  }
}

function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const names = new Set([...before.keys(), ...now.keys()])
  return [...names].filter((name) => before.get(name) !== now.get(name))
}

function forget(watchers: Map<string, FSWatcher>, folder: string, watcher: FSWatcher): void {
  watcher.close()
  watchers.delete(folder)
}
