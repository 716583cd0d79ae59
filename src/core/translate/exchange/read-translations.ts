import type { Finding, ReadFile } from '../../report.ts'
import type { Incoming } from '../merge/incoming.ts'

/** The languages that a file must be in. */
export interface Languages {
  readonly from: string
  readonly to: string
}

/** What a file from a translator holds. Where something is wrong with all of it, nothing. */
export interface ReadTranslations {
  readonly incoming: readonly Incoming[]
  readonly findings: readonly Finding[]
}

/** Reads one kind of file; never throws. */
export type TranslationsReader = (file: ReadFile, languages: Languages) => ReadTranslations
