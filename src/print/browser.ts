import { UserError } from '../core/user-error.ts'
import { BrowserEnded } from './browser-ended.ts'
import { findBrowser } from './find-browser.ts'
import { launchBrowser, type RunningBrowser } from './launch-browser.ts'
import { type OpenSheet, openSheet } from './open-sheet.ts'
import type { Printable } from './printable.ts'
import { type ReadyPage, readyPage } from './ready-page.ts'
import { type Limit, limitOf, withinLimit } from './within-limit.ts'

/** What to print and how long it may take (in milliseconds; unless said, a minute, and one more for each million characters). */
export interface PrintJob extends Printable {
  readonly timeout?: number
  readonly signal?: AbortSignal
  /** Of the report, where the page is a part of it and the others are laid out beside it. */
  readonly length?: number
}

/** A browser that turns pages into PDF, one or many at a time, until it is closed. */
export interface Browser extends AsyncDisposable {
  /** Such as `HeadlessChrome/147.0.7727.0`. */
  readonly version: string
  readonly executablePath: string
  /** The bytes as Chromium wrote them; `finishPdf` makes a publication of them. */
  print(job: PrintJob): Promise<Uint8Array>
  /** Lays a page out for work with it, which begins again where the browser ends half way. */
  layOut<T>(job: PrintJob, work: (sheet: OpenSheet) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Which browser to start (found when left out) and how long that may take (in milliseconds, 30,000 unless said). */
export interface BrowserOptions {
  readonly executablePath?: string
  readonly timeout?: number
}

/** Finds and starts a browser; throws a UserError with a way out when there is none or it does not start. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const found = await findBrowser(options.executablePath)
  const launch = () => {
    const limit = limitOf(options.timeout ?? 30_000, `The browser ${found.executablePath} did not answer`)
    return launchBrowser(found, limit)
  }
  return new PrintingBrowser(found.executablePath, launch, await launch())
}

/** Fifty pages take seconds, two thousand take a minute on a fast machine; a stuck browser takes for ever. */
function patience({ html, length = html.length }: PrintJob): number {
  return 60_000 * (1 + length / 1_000_000)
}

class PrintingBrowser implements Browser {
  readonly version: string
  readonly executablePath: string
  readonly #launch: () => Promise<RunningBrowser>
  #running: Promise<RunningBrowser> | undefined
  /** A page of the first browser, opened while the text of the report is read. */
  #spare: Promise<ReadyPage> | undefined
  #closed = false

  constructor(executablePath: string, launch: () => Promise<RunningBrowser>, running: RunningBrowser) {
    this.executablePath = executablePath
    this.version = running.version
    this.#launch = launch
    this.#running = Promise.resolve(running)
    this.#spare = readyPage(running.puppeteer)
    // Whoever takes it hears of it.
    this.#spare.catch(() => undefined)
  }

  print(job: PrintJob): Promise<Uint8Array> {
    return this.layOut(job, (sheet) => sheet.print())
  }

  async layOut<T>(job: PrintJob, work: (sheet: OpenSheet) => Promise<T>): Promise<T> {
    const limit = limitOf(job.timeout ?? patience(job), 'The report could not be printed', job.signal)
    try {
      return await this.#attempt(job, work, limit)
    } catch (error) {
      if (this.#closed || !(error instanceof BrowserEnded)) throw error
      // Once more with a new browser, because a crash may be chance; twice is none.
      return await this.#attempt(job, work, limit)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    const running = await this.#running?.catch(() => undefined)
    this.#running = undefined
    await running?.end()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #attempt<T>(job: PrintJob, work: (sheet: OpenSheet) => Promise<T>, limit: Limit): Promise<T> {
    const starting = this.#start()
    const running = await withinLimit(starting, limit)
    try {
      const worked = openSheet(this.#takePage(running), job, work)
      return await withinLimit(Promise.race([worked, running.ended]), limit)
    } catch (error) {
      // Only a fault of the report leaves a browser that can be trusted with the next one.
      if (!isFaultOfReport(error)) {
        this.#forget(starting)
        await running.end()
      }
      throw error
    }
  }

  #takePage({ puppeteer }: RunningBrowser): Promise<ReadyPage> {
    const page = this.#spare ?? readyPage(puppeteer)
    this.#spare = undefined
    return page
  }

  #start(): Promise<RunningBrowser> {
    if (this.#closed) throw new UserError('The browser was closed, and cannot print any more', { exitCode: 3 })
    if (this.#running !== undefined) return this.#running
    const starting = this.#launch()
    starting.catch(() => this.#forget(starting))
    this.#running = starting
    return starting
  }

  #forget(starting: Promise<RunningBrowser>): void {
    this.#spare = undefined
    if (this.#running === starting) this.#running = undefined
  }
}

function isFaultOfReport(error: unknown): boolean {
  return error instanceof UserError && error.exitCode === 1
}
