import { contents } from '../core/formats/contents.ts'
import type { Format, LayOut, Tools } from '../core/formats/format.ts'
import { formats } from '../core/formats/index.ts'
import { pdf } from '../core/formats/pdf.ts'
import { recommendations } from '../core/formats/recommendations.ts'
import type { Artifact, ResolvedReport } from '../core/report.ts'
import type { Draft } from './draft.ts'
import type { LayOutOpen } from './pages/hold-sheet.ts'

export interface BuiltOptions {
  /** Of Rapporteur. */
  readonly version: string
  readonly layOut: LayOutOpen
}

/** In milliseconds. */
const longestPrint = 600_000

/** The files that `build` makes beside the web page, each made when someone asks for it. */
export class BuiltFiles {
  readonly #made = new WeakMap<ResolvedReport, Map<Format, Promise<readonly Artifact[]>>>()

  readonly #options: BuiltOptions

  constructor(options: BuiltOptions) {
    this.#options = options
  }

  /** Undefined where no file has this name. Throws as its format does. */
  async file(report: ResolvedReport, name: string, draft: Draft): Promise<Artifact['contents'] | undefined> {
    const format = formatOf.get(name)
    const artifacts = format && (await this.#artifactsOf(report, format, this.#toolsFor(draft)))
    return artifacts?.find(({ path }) => path === `${report.language}/${name}`)?.contents
  }

  #toolsFor({ theme, languages }: Draft): Tools {
    const { version } = this.#options
    const layOut: LayOut = (job, work) => this.#options.layOut({ ...job, timeout: longestPrint }, work)
    return { theme, languages, layOut, version, formats: new Set(formats.keys()), paged: undefined }
  }

  #artifactsOf(report: ResolvedReport, format: Format, tools: Tools): Promise<readonly Artifact[]> {
    const ofReport = this.#made.get(report) ?? new Map<Format, Promise<readonly Artifact[]>>()
    this.#made.set(report, ofReport)
    const known = ofReport.get(format)
    if (known) return known
    const making = format.write(report, tools).then(({ artifacts }) => artifacts)
    ofReport.set(format, making)
    // What failed for want of a browser may do the next time.
    making.catch(() => ofReport.delete(format))
    return making
  }
}

const formatOf: ReadonlyMap<string, Format> = new Map([
  ['report.pdf', pdf],
  ['recommendations.json', recommendations],
  ['recommendations.csv', recommendations],
  ['contents.json', contents],
])
