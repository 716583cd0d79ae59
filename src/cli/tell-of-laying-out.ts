import type { LayOut } from '../core/formats/format.ts'

/** A browser that tells the share of a report that it has laid out: between 0 and 1, and less than all. */
export function tellOfLayingOut(layOut: LayOut, tell: (share: number) => void): LayOut {
  let whole = 0
  let laid = 0
  const telling = (one: LayOut): LayOut => {
    return (job, work) => {
      whole = Math.max(whole, job.length ?? job.html.length)
      tell(Math.min(0.99, laid / whole))
      return one(job, (sheet) => {
        const measure: typeof sheet.measure = async (pages) => {
          const measured = await sheet.measure(pages)
          laid += job.html.length
          tell(Math.min(0.99, laid / whole))
          return measured
        }
        return work({ ...sheet, measure, beside: telling(sheet.beside) })
      })
    }
  }
  return telling(layOut)
}
