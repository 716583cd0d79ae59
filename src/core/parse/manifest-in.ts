import type { Manifest } from '../manifest.ts'
import { onceFor } from '../once-for.ts'
import type { Finding, ReadFile } from '../report.ts'
import { decode } from './decode.ts'
import { knownSeries } from './known-series.ts'
import { parseManifest } from './manifest.ts'

/** The manifest that a file holds, and what is wrong with it; read once. */
export const manifestIn: (file: ReadFile) => {
  readonly manifest: Manifest
  readonly findings: readonly Finding[]
} = onceFor((file) => parseManifest(decode(file).text, file.path, { series: knownSeries }))
