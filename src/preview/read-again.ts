import { checkAndShow, checkFirst, type Stage } from './check-and-show.ts'
import type { Drafts } from './draft.ts'
import type { KnownReport } from './known-report.ts'
import { problemOfFailure } from './problem-of-failure.ts'

export interface ReadAgainOptions {
  readonly drafts: Drafts
  readonly known: KnownReport
  readonly stage: Stage
  /** Told which folders to watch after each reading. */
  follow(folders: readonly string[]): void
  /** Whether something changed while it was read. */
  isOutrun(): Promise<boolean>
}

/** `outrun`: it has to be done once more. `same`: all of it was told before. */
export type Came = 'outrun' | 'same' | 'read'

/** Reads a report after a change, and shows it. */
export async function readAgain(changed: readonly string[], options: ReadAgainOptions): Promise<Came> {
  const { drafts, follow, known } = options
  // Before it is read, lest a change in the meantime be missed.
  follow(drafts.folders())
  try {
    return await readAndShow(changed, options)
  } catch (error) {
    follow(drafts.folders())
    known.hold(problemOfFailure(error))
    return 'read'
  }
}

async function readAndShow(changed: readonly string[], options: ReadAgainOptions): Promise<Came> {
  const { drafts, follow, known, stage, isOutrun } = options
  const draft = await drafts.read(changed)
  follow(drafts.folders())
  // While it is waited whether more is saved.
  const checked = known.isTold(draft) ? undefined : await checkFirst(draft, stage)
  if (await isOutrun()) return 'outrun'
  if (known.isTold(draft)) return 'same'
  known.take(draft)
  const judged = await checkAndShow(draft, checked, stage)
  if (judged === undefined) return 'outrun'
  known.judge(draft, judged)
  return 'read'
}
