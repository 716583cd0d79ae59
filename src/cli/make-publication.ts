import { setTimeout as pause } from 'node:timers/promises'
import type { Format, Gap, LayOut, Tools, Written } from '../core/formats/format.ts'
import type { WordAccount } from '../core/render/account-for-words.ts'
import type { Artifact, ResolvedReport, Theme } from '../core/report.ts'
import { tellOfPublication } from './tell-of-publication.ts'
import { version } from './version.ts'

/** All that is published of one report in one language, not written anywhere yet. */
export interface Publication {
  readonly report: ResolvedReport
  readonly outputs: readonly Output[]
  /** From the first format that counts them. */
  readonly words: WordAccount | undefined
  /** From the format with pages: how many there are. */
  readonly pages: number | undefined
  /** From the format with pages: those with much white space. */
  readonly gaps: readonly Gap[]
}

export interface Output {
  readonly artifact: Artifact
  /** The name of the format that made it. */
  readonly format: string
  /** How long that format took, in milliseconds. */
  readonly time: number
}

interface Made extends Written {
  readonly format: string
  readonly time: number
}

/** A report in one language, and the languages in which it is published. */
interface Published {
  readonly report: ResolvedReport
  readonly theme: Theme
  readonly languages: readonly string[]
}

interface Making extends Pick<Tools, 'layOut' | 'assets'> {
  /** Says what is being done. */
  say(doing: string): void
}

/** Makes the files of a report, one format after the other; those that need no pages, while the browser prints. */
export async function makePublication(
  { report, theme, languages }: Published,
  formats: readonly Format[],
  { say, layOut, assets }: Making,
): Promise<Publication> {
  const names = new Set(formats.map(({ name }) => name))
  const press = tellOfPublication(layOut, say)
  const tools = { theme, version: version(), formats: names, languages, assets, paged: undefined, tell: press.tell }
  const making = new Map<Format, Promise<Made>>()
  const make = (format: Format, paged?: Written['paged']): Promise<Made> => {
    const made =
      making.get(format) ?? timed(format.name, () => format.write(report, { ...tools, layOut: patient, paged }))
    making.set(format, made)
    return made
  }
  const patient = whilePrinting(press.layOut, () => {
    // What fails is told when its turn comes.
    for (const format of formats) if (!format.readsPages) make(format).catch(() => undefined)
  })
  const all: Made[] = []
  for (const format of formats) {
    say(`making ${format.name}`)
    all.push(await make(format, all.find(({ paged }) => paged)?.paged))
  }
  return {
    report,
    outputs: all.flatMap(({ artifacts, format, time }) => artifacts.map((artifact) => ({ artifact, format, time }))),
    words: all.find(({ words }) => words)?.words,
    pages: all.find(({ paged }) => paged)?.paged?.count,
    gaps: all.find(({ gaps }) => gaps)?.gaps ?? [],
  }
}

async function timed(format: string, write: () => Promise<Written>): Promise<Made> {
  const start = performance.now()
  const written = await write()
  return { ...written, format, time: performance.now() - start }
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
