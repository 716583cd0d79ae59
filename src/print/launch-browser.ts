import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import type { Browser as Puppeteer } from 'puppeteer-core'
import { UserError } from '../core/user-error.ts'
import { browserArguments } from './browser-arguments.ts'
import { whenEnded } from './browser-ended.ts'
import { type BrowserFolder, makeBrowserFolder } from './browser-folder.ts'
import type { FoundBrowser } from './find-browser.ts'
import { PipeTransport } from './pipe-transport.ts'
import { endProcessGroup } from './process-group.ts'
import { type Limit, withinLimit } from './within-limit.ts'

/** A browser process, its connection, and the way to end both. */
export interface RunningBrowser {
  readonly puppeteer: Puppeteer
  readonly version: string
  /** Rejects when the process ends. */
  readonly ended: Promise<never>
  end(): Promise<void>
}

/** Starts a browser within the limit; when it fails, nothing of it is left. */
export async function launchBrowser(found: FoundBrowser, limit: Limit): Promise<RunningBrowser> {
  const folder = makeBrowserFolder()
  const child = spawn(found.executablePath, browserArguments(folder.profile), {
    // A group of its own, so that it can be ended whole, and so that Ctrl-C reaches us first.
    detached: process.platform !== 'win32',
    env: browserEnvironment(found, folder),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const end = endOnce(child, folder)
  const ended = whenEnded(child, found.executablePath)
  try {
    const connection = connect(child, found.executablePath, ended)
    const { browser, version } = await withinLimit(Promise.race([connection, ended]), limit)
    return { puppeteer: browser, version, ended, end }
  } catch (error) {
    await end()
    throw error
  }
}

// On Linux little is handed on: what a shell knows (tokens, keys) is no business of a browser that reads reports.
function browserEnvironment(found: FoundBrowser, folder: BrowserFolder): NodeJS.ProcessEnv {
  const own = { TMPDIR: folder.temporary, FONTCONFIG_FILE: folder.fontConfiguration, TZ: 'UTC' }
  if (process.platform !== 'linux') return { ...process.env, ...own }
  const { PATH, HOME, LD_LIBRARY_PATH } = process.env
  return { PATH, HOME, LANG: 'C.UTF-8', LD_LIBRARY_PATH: libraryPath(found, LD_LIBRARY_PATH), ...own }
}

// The machine's libraries come first and those of the npm package last, so that these serve only where one is missing.
function libraryPath(found: FoundBrowser, given: string | undefined): string | undefined {
  if (found.libraryFolder === undefined) return given
  return [...(given ? [given] : []), ...systemLibraries, found.libraryFolder].join(':')
}

const systemLibraries = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/lib',
  '/usr/lib',
]

interface Connection {
  readonly browser: Puppeteer
  readonly version: string
}

function connect(child: ChildProcess, path: string, ended: Promise<never>): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const [, , , write, read] = child.stdio
    const refuse = (answer: string) => reject(unlikeBrowser(path, answer))
    const transport = new PipeTransport(write as Writable, read as Readable, refuse)
    // In a later turn, so that whoever waits hears of the end of the process, and not of a closed connection.
    ended.catch(() => setImmediate(() => transport.onclose?.()))
    attach(transport).then(resolve, (error: Error) => refuse(error.message))
  })
}

async function attach(transport: PipeTransport): Promise<Connection> {
  // Imported while the browser starts, because each takes a tenth of a second or more.
  const { default: puppeteer } = await import('puppeteer-core')
  // No time limit of its own: they are not kept on a stuck page, and ours ends the process.
  const browser = await puppeteer.connect({ transport, defaultViewport: null, protocolTimeout: 0 })
  return { browser, version: await browser.version() }
}

function unlikeBrowser(path: string, answer: string): UserError {
  return new UserError(`${path} does not behave like Chromium, it answers ${JSON.stringify(answer.slice(0, 60))}`, {
    hint: 'Set PUPPETEER_EXECUTABLE_PATH to a Chrome or Chromium, or leave it out to let Rapporteur find one',
    exitCode: 3,
  })
}

function endOnce(child: ChildProcess, folder: BrowserFolder): () => Promise<void> {
  const endNow = () => {
    endProcessGroup(child)
    folder.remove()
  }
  // For ways out that wait for nobody, such as `process.exit` or an exception that nothing caught.
  process.once('exit', endNow)
  const end = async () => {
    process.off('exit', endNow)
    const gone = child.pid === undefined || child.exitCode !== null || child.signalCode !== null || once(child, 'exit')
    endProcessGroup(child)
    await Promise.race([gone, delay(graceAfterKill, undefined, { ref: false })])
    folder.remove()
  }
  let ending: Promise<void> | undefined
  return () => {
    ending ??= end()
    return ending
  }
}

// A process that waits for a disk does not end at once even when killed.
const graceAfterKill = 2000
