import { contents } from '../core/formats/contents.ts'
import type { Format, Tools } from '../core/formats/format.ts'
import { pdf } from '../core/formats/pdf.ts'
import { recommendations } from '../core/formats/recommendations.ts'
import type { Artifact, ResolvedReport } from '../core/report.ts'

/** The files that `build` makes beside the web page, each made when someone asks for it. */
export class BuiltFiles {
  readonly #made = new WeakMap<ResolvedReport, Map<Format, Promise<readonly Artifact[]>>>()

  /** Undefined where no file has this name. Throws as its format does. */
  async file(report: ResolvedReport, name: string, tools: Tools): Promise<Artifact['contents'] | undefined> {
    const format = formatOf.get(name)
    const artifacts = format && (await this.#artifactsOf(report, format, tools))
    return artifacts?.find(({ path }) => path === `${report.language}/${name}`)?.contents
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
