import type { PrintJob } from '../../core/formats/sheet.ts'
import type { OpenSheet } from '../../print/open-sheet.ts'

/** Lays a report out in a browser for work with it. */
export type LayOutOpen = <T>(
  job: PrintJob & { readonly timeout: number },
  work: (sheet: OpenSheet) => Promise<T>,
) => Promise<T>

/** A sheet that is open until it is let go. */
export interface HeldSheet {
  readonly sheet: OpenSheet
  letGo(): void
  /** Whether the browser has ended, and the sheet with it. */
  hasEnded(): boolean
}

/** In milliseconds: weeks, as who writes a report may take. */
const longest = 2_000_000_000

/** Opens a sheet and keeps it. */
export function holdSheet(layOut: LayOutOpen, job: PrintJob): Promise<HeldSheet> {
  return new Promise((resolve, reject) => {
    let ended = false
    let begun = false
    const work = (sheet: OpenSheet) =>
      new Promise<void>((letGo) => {
        // Begun again, because the browser ended: what was kept is gone.
        if (begun) letGo()
        begun = true
        resolve({ sheet, letGo, hasEnded: () => ended })
      })
    layOut({ ...job, timeout: longest }, work).then(
      () => {
        ended = true
      },
      (error) => {
        ended = true
        reject(error)
      },
    )
  })
}
