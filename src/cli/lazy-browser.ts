import { setImmediate as nextTurn } from 'node:timers/promises'
import type { LayOut } from '../core/formats/format.ts'
import type { Browser } from '../print/browser.ts'
import { unlessInterrupted } from './interruption.ts'

/** A browser that is started when it is asked for, or earlier, and closed whatever happens. */
export interface LazyBrowser {
  /** Begins to start it beside other work; a failure is told by the first print. */
  start(): Promise<void>
  readonly layOut: LayOut
  /** The same for the last time: the browser is closed while what it printed is put in order. */
  readonly layOutLast: LayOut
  close(): Promise<void>
}

export function lazyBrowser(signal: AbortSignal): LazyBrowser {
  let opening: Promise<Browser> | undefined
  const open = async () => {
    const { openBrowser } = await import('../print/browser.ts')
    opening ??= openBrowser()
    return opening
  }
  const layOut: LayOut = async (job, work) => {
    const browser = await unlessInterrupted(open(), signal)
    return unlessInterrupted(browser.layOut({ ...job, signal }, work), signal)
  }
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= end()
    return closing
  }
  const end = async () => {
    if (opening === undefined) return
    // One that is still starting at an interruption is ended as the process exits.
    const browser = await unlessInterrupted(opening, signal).catch(() => undefined)
    await browser?.close()
  }
  return {
    start: async () => {
      // Waited for, so that the process is there before whoever waits loads anything else.
      await import('../print/browser.ts')
      open().catch(() => undefined)
    },
    layOut,
    layOutLast: async (job, work) => {
      const made = await layOut(job, work)
      close().catch(() => undefined)
      // It is told so before whoever waits keeps the process busy.
      await nextTurn()
      return made
    },
    close,
  }
}
