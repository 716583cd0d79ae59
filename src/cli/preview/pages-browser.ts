import type { LayOutOpen } from '../../preview/pages/hold-sheet.ts'
import type { Browser } from '../../print/browser.ts'
import { unlessInterrupted } from '../interruption.ts'

/** A browser that lays pages out, started when the first are looked at. */
export interface PagesBrowser {
  readonly layOut: LayOutOpen
  close(): Promise<void>
}

export function pagesBrowser(signal: AbortSignal): PagesBrowser {
  let opening: Promise<Browser> | undefined
  const open = () => {
    opening ??= import('../../print/browser.ts').then(({ openBrowser }) => openBrowser())
    // One that did not start may start the next time.
    opening.catch(() => {
      opening = undefined
    })
    return opening
  }
  return {
    layOut: async (job, work) => {
      const browser = await unlessInterrupted(open(), signal)
      return browser.layOut({ ...job, signal }, work)
    },
    async close() {
      const browser = await opening?.catch(() => undefined)
      await browser?.close()
    },
  }
}
