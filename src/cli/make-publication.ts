import type { Format, Print } from '../core/formats/format.ts'
import { accountForWords, type WordAccount } from '../core/render/account-for-words.ts'
import { renderBody } from '../core/render/body.ts'
import type { Artifact, ResolvedReport, Theme } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import { version } from './version.ts'

/** All that is published of one report in one language, not written anywhere yet. */
export interface Publication {
  readonly report: ResolvedReport
  readonly outputs: readonly Output[]
  readonly words: WordAccount
}

export interface Output {
  readonly artifact: Artifact
  /** Of the format that made it, in milliseconds. */
  readonly time: number
}

/** Makes the files of a report. Throws when a word of the text is in none of them. */
export async function makePublication(
  { report, theme }: { readonly report: ResolvedReport; readonly theme: Theme },
  formats: readonly Format[],
  print: Print,
): Promise<Publication> {
  const outputs: Output[] = []
  for (const format of formats) {
    const start = performance.now()
    const artifacts = await format.write(report, { theme, print, version: version() })
    const time = performance.now() - start
    outputs.push(...artifacts.map((artifact) => ({ artifact, time })))
  }
  const words = countWords(report, outputs)
  if (words.lost.length > 0) throw wordsLost(words)
  return { report, outputs, words }
}

function countWords(report: ResolvedReport, outputs: readonly Output[]): WordAccount {
  const body = renderBody(report, { medium: 'screen' })
  const page = outputs.find(({ artifact }) => artifact.path.endsWith('.html'))?.artifact.contents
  const pieces = [...body.sections, ...body.notes].map(({ html }) => html)
  return accountForWords(report, body, typeof page === 'string' ? page : pieces.join(''))
}

function wordsLost({ lost }: WordAccount): UserError {
  const shown = lost.slice(0, 5).map(({ word, place }) => `\`${word}\` of ${place.file}:${place.start.line}`)
  const all = lost.length === 1 ? 'One word' : `${lost.length.toLocaleString('en')} words`
  return new UserError(`${all} of the text would be missing from the page: ${shown.join(', ')}`, {
    hint: 'Nothing was published. Please report this, because Rapporteur should never lose a word',
    exitCode: 1,
  })
}
