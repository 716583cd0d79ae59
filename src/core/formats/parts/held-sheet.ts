import type { LayOut, PrintJob } from '../format.ts'
import type { Sheet } from '../sheet.ts'

/** A sheet that is kept open until it is let go. */
export interface HeldSheet {
  readonly sheet: Sheet
  letGo(): void
}

/** Lays out a sheet to be kept. */
export function holdSheet(layOut: LayOut, job: PrintJob): Promise<HeldSheet> {
  return new Promise((resolve, reject) => {
    layOut(job, (sheet) => new Promise<void>((letGo) => resolve({ sheet, letGo }))).catch(reject)
  })
}
