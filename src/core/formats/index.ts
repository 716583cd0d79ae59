import { contents } from './contents.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { pdf } from './pdf.ts'
import { recommendations } from './recommendations.ts'

/** Every way to publish a report, by name. Written in this order: the PDF first, because the others name its pages. */
export const formats: ReadonlyMap<string, Format> = new Map(
  [pdf, html, recommendations, contents].map((format) => [format.name, format]),
)
