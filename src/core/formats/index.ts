import { contents } from './contents.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { type FormatName, formatNames } from './names.ts'
import { pdf } from './pdf.ts'
import { recommendations } from './recommendations.ts'

const all: Readonly<Record<FormatName, Format>> = { pdf, html, recommendations, contents }

/** Every way to publish a report, by name. */
export const formats: ReadonlyMap<string, Format> = new Map(formatNames.map((name) => [name, all[name]]))
