import type { Artifact } from '../../report.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Remembered } from '../merge/remembered.ts'
import type { HandOff } from './hand-off.ts'
import type { EmptyTarget } from './xliff/write-xliff.ts'

/** One way to hand messages to a translator. */
export interface ExchangeFormat {
  readonly name: string
  /** The first file is the one to open. */
  write(parcel: Parcel): readonly [Artifact, ...Artifact[]]
}

/** All that can go into a hand-off. */
export interface Parcel {
  readonly handOff: HandOff
  /** The same messages, and their head, as a PO file has them. */
  readonly catalogue: Catalogue
  readonly glossary: Glossary
  /** Translations of earlier reports. */
  readonly memory: readonly Remembered[]
  readonly emptyTarget: EmptyTarget
}
