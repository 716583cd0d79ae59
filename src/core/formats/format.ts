import type { Artifact, ResolvedReport, Theme } from '../report.ts'

/** A way to publish a report. */
export interface Format {
  /** As `--format` names it. */
  readonly name: string
  readonly summary: string
  write(report: ResolvedReport, tools: Tools): Promise<readonly Artifact[]>
}

/** What a format may use; the command line brings the real ones. */
export interface Tools {
  readonly theme: Theme
  readonly print: Print
  /** The version of Rapporteur, for metadata. */
  readonly version: string
}

/** Print a page to PDF with a browser. */
export type Print = (job: PrintJob) => Promise<Uint8Array>

export interface PrintJob {
  readonly html: string
  /** By the path that the page names: `fonts/serif.woff2`, `media/map.png`. Nothing else can be loaded. */
  readonly resources: ReadonlyMap<string, Resource>
}

export interface Resource {
  readonly bytes: Uint8Array
  /** A media type: `font/woff2`. */
  readonly type: string
}
