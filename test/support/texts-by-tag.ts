import { placedRuns } from '../../src/core/formats/read-back/placed-run.ts'
import { readPdf } from '../../src/core/pdf/read-pdf.ts'
import { textOfPages } from '../../src/core/pdf/read-text.ts'

/** The text of each paragraph, cell, heading and the like, as tags and marks have it: nothing is looked up on the page. */
export function textsByTag(bytes: Uint8Array): readonly string[] {
  const document = readPdf(bytes)
  const texts = new Map<number, string>()
  for (const { run, block } of placedRuns(document, textOfPages(document))) {
    texts.set(block, (texts.get(block) ?? '') + run.text)
  }
  return [...texts.values()].map((text) => text.replace(/\s+/g, ' ').trim())
}
