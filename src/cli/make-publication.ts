import { setTimeout as pause } from 'node:timers/promises'
import type { Format, Gap, LayOut, Tools, Written } from '../core/formats/format.ts'
import type { WordAccount } from '../core/render/account-for-words.ts'
import type { Artifact, ResolvedReport, Theme } from '../core/report.ts'
import { version } from './version.ts'

/** All that is published of one report in one language, not written anywhere yet. */
export interface Publication {
  readonly report: ResolvedReport
  readonly outputs: readonly Output[]
  /** From the first format that counts them. */
  readonly words: WordAccount | undefined
  /** From the format with pages: those with much white space. */
  readonly gaps: readonly Gap[]
}

export interface Output {
  readonly artifact: Artifact
  /** Of the format that made it, in milliseconds. */
  readonly time: number
}

interface Made extends Written {
  readonly time: number
}

/** A report in one language, and the languages in which it is published. */
interface Published {
  readonly report: ResolvedReport
  readonly theme: Theme
  readonly languages: readonly string[]
}

/** Makes the files of a report, one format after the other; those that need no pages, while the browser prints. */
export async function makePublication(
  { report, theme, languages }: Published,
  formats: readonly Format[],
  { layOut, assets }: Pick<Tools, 'layOut' | 'assets'>,
): Promise<Publication> {
  const names = new Set(formats.map(({ name }) => name))
  const tools = { theme, version: version(), formats: names, languages, assets, paged: undefined }
  const making = new Map<Format, Promise<Made>>()
  const make = (format: Format, paged?: Written['paged']): Promise<Made> => {
    const made = making.get(format) ?? timed(() => format.write(report, { ...tools, layOut: patient, paged }))
    making.set(format, made)
    return made
  }
  const patient = whilePrinting(layOut, () => {
    // What fails is told when its turn comes.
    for (const format of formats) if (!format.readsPages) make(format).catch(() => undefined)
  })
  const all: Made[] = []
  for (const format of formats) all.push(await make(format, all.find(({ paged }) => paged)?.paged))
  return {
    report,
    outputs: all.flatMap(({ artifacts, time }) => artifacts.map((artifact) => ({ artifact, time }))),
    words: all.find(({ words }) => words)?.words,
    gaps: all.find(({ gaps }) => gaps)?.gaps ?? [],
  }
}

async function timed(write: () => Promise<Written>): Promise<Made> {
  const start = performance.now()
  const written = await write()
  return { ...written, time: performance.now() - start }
}

/** Does other work once the browser has been told to print, and has nothing else to ask until it is done. */
function whilePrinting(layOut: LayOut, other: () => void): LayOut {
  return (job, work) =>
    layOut(job, (sheet) => {
      const print = async () => {
        const [printed] = await Promise.all([sheet.print(), pause(toldAfter).then(other)])
        return printed
      }
      return work({ ...sheet, print, beside: whilePrinting(sheet.beside, other) })
    })
}

/** In milliseconds. */
const toldAfter = 10
