import type { Entry } from '../catalogue.ts'
import type { Unit } from '../unit.ts'

/**
 * What became of a message. Its translation is kept: `same`; `back`, its text was gone and has returned; `context`, the
 * same text is of another kind now; `marks`, only names of marks or white space changed. It is kept and fuzzy:
 * `numbers`, only numbers changed; `similar`, some words changed. It is another's, and fuzzy: `memory`. It has none:
 * `new`. Its text is no longer in the report: `gone`.
 */
export type ChangeKind = 'same' | 'back' | 'context' | 'marks' | 'numbers' | 'similar' | 'memory' | 'new' | 'gone'

/** What an update does to one message. */
export interface Change {
  readonly kind: ChangeKind
  /** Unset for what is gone. */
  readonly unit: Unit | undefined
  /** The entry as it is now. */
  readonly entry: Entry
  /** The entry it was made of. */
  readonly former: Entry | undefined
}
