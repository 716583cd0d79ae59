import type { Format, LayOut, Paged } from '../core/formats/format.ts'
import type { WordAccount } from '../core/render/account-for-words.ts'
import type { Artifact, ResolvedReport, Theme } from '../core/report.ts'
import { version } from './version.ts'

/** All that is published of one report in one language, not written anywhere yet. */
export interface Publication {
  readonly report: ResolvedReport
  readonly outputs: readonly Output[]
  /** From the first format that counts them. */
  readonly words: WordAccount | undefined
}

export interface Output {
  readonly artifact: Artifact
  /** Of the format that made it, in milliseconds. */
  readonly time: number
}

/** Makes the files of a report, one format after the other. */
export async function makePublication(
  { report, theme }: { readonly report: ResolvedReport; readonly theme: Theme },
  formats: readonly Format[],
  layOut: LayOut,
): Promise<Publication> {
  const outputs: Output[] = []
  const names = new Set(formats.map(({ name }) => name))
  let words: WordAccount | undefined
  let paged: Paged | undefined
  for (const format of formats) {
    const start = performance.now()
    const written = await format.write(report, { theme, layOut, version: version(), formats: names, paged })
    const time = performance.now() - start
    outputs.push(...written.artifacts.map((artifact) => ({ artifact, time })))
    words ??= written.words
    paged ??= written.paged
  }
  return { report, outputs, words }
}
