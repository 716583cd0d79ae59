import type { PhrasingContent } from 'mdast'
import type { Place } from '../../message.ts'
import type { Section } from '../../report.ts'
import type { UnitContext } from '../unit.ts'

/** A block of text where it stands in a report, to be read, and to be put into other words. */
export interface TextBlock {
  readonly context: UnitContext
  readonly place: Place
  /** Unset in the title block. */
  readonly section: Section | undefined
  /** For people: `Recommendation 5`, `Note 12`, `Heading`. */
  readonly what: string
  readonly recommendation: string | undefined
  readonly remark: string | undefined
  /** Words alone, which bear no marks, such as the text that stands for a picture. */
  readonly isPlain: boolean
  /** The text as it stands now. */
  readonly read: () => readonly PhrasingContent[]
  /** Puts other text in its place. */
  readonly write: (children: readonly PhrasingContent[]) => void
}

/** What is known of the text around a block. */
export interface Around {
  readonly section: Section | undefined
  /** The file that the text is written in. */
  readonly path: string
  readonly what: string
  readonly recommendation: string | undefined
  readonly remark: string | undefined
}
