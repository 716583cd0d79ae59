import type { Message } from '../../message.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Unit } from '../unit.ts'

/** A translation as an editor looks at it: what was to be translated, what became of it, and what is to be said of it. */
export interface Review {
  /** The title of the report, in the language it was written in. */
  readonly title: string
  readonly subject: string
  readonly sourceLanguage: string
  readonly language: string
  /** The file of the translation, as people find it: `content/northland/translations/ru.po`. */
  readonly path: string
  /** In the order of the report. */
  readonly units: readonly Unit[]
  /** Unset where there is no file yet. */
  readonly catalogue: Catalogue | undefined
  /** Whatever was found in the file of the translation; `place` names the lines of the catalogue. */
  readonly messages: readonly Message[]
}

/** `faulty`: translated, but with an error, so that it cannot be printed. */
export type UnitState = 'translated' | 'fuzzy' | 'empty' | 'faulty'

/** A unit with what the file of the translation has for it. */
export interface ReviewedUnit {
  readonly unit: Unit
  readonly state: UnitState
  readonly translation: string
  /** The text that was translated, where it is another than the present one. */
  readonly previous: string | undefined
  /** What translators wrote, a line each. */
  readonly comments: readonly string[]
  readonly messages: readonly Message[]
}
