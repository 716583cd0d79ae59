import type { Annotations, LayOut } from '../../src/core/formats/sheet.ts'

/** Lays reports out, and tells what each sheet is told before it is printed. */
export function watchedSheet(layOut: LayOut, told: (annotations: Annotations) => void): LayOut {
  return (job, work) =>
    layOut(job, (sheet) => {
      const annotate = (annotations: Annotations) => {
        told(annotations)
        return sheet.annotate(annotations)
      }
      return work({ ...sheet, annotate })
    })
}
