import type { Message } from '../../core/message.ts'
import type { Catalogue } from '../../core/translate/catalogue.ts'
import type { Unit } from '../../core/translate/unit.ts'
import type { OpenReport } from '../open-report.ts'

/** A report, what of it is to be translated, and the translations that were asked for. */
export interface TranslatedReport extends OpenReport {
  /** In the order of the report. */
  readonly units: readonly Unit[]
  /** Those of `--lang`, or of all languages that the report has. */
  readonly translations: readonly OpenTranslation[]
  /** The text of `translations/glossary.csv`; unset where there is none. */
  readonly glossary: string | undefined
}

/** The translation into one language, as its file has it. */
export interface OpenTranslation {
  /** A language tag: `ru`. */
  readonly language: string
  /** Relative to the folder of the report: `translations/ru.po`. */
  readonly path: string
  /** Unset where there is no file yet, or none that can be read. */
  readonly catalogue: Catalogue | undefined
  /** What reading the file stumbled over; an error among them means that it must not be written over. */
  readonly messages: readonly Message[]
}
