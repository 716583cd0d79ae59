import type { Severity } from '../../message.ts'
import type { CanPrint } from '../../report.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Unit } from '../unit.ts'
import type { MarkedText } from './marked-text.ts'

/** One thing that can be wrong with a translation. */
export interface TranslationRule {
  /** States what is right: `translation-keeps-marks`. Its page is `rules/<id>.md`. */
  readonly id: string
  /** What a translator calls it in a waiver: `numbers` in `# rapporteur: ok numbers — …`. */
  readonly short: string
  /** One sentence that would be true of a good translation. */
  readonly summary: string
  /** An error keeps the translation from being printed, and cannot be waived. */
  readonly severity: Severity
  /** Never throws, and takes a time in proportion to the length of the texts. */
  check(pair: Pair, say: SayOfTranslation): void
}

/** A text and its translation, as the checks see them. */
export interface Pair {
  readonly unit: Unit
  readonly source: MarkedText
  readonly translation: MarkedText
  readonly languages: Languages
  readonly glossary: Glossary | undefined
  /** Of the theme's fonts. */
  readonly canPrint: CanPrint
}

/** Language tags. */
export interface Languages {
  readonly source: string
  readonly translation: string
}

/** Say what is wrong with a translation. */
export type SayOfTranslation = (fault: Fault) => void

/** What is wrong, and which stretch of the translation as it is written; unset where all of it is meant. */
export interface Fault {
  readonly text: string
  readonly hint?: string
  readonly at?: number
  readonly length?: number
}
