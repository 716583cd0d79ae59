import { setTimeout as pause } from 'node:timers/promises'
import type { Message } from '../core/message.ts'
import { checkInTurns } from './check-in-turns.ts'
import type { Draft } from './draft.ts'
import { isLong } from './is-long.ts'
import { isError } from './status.ts'

/** What is to be said of a draft, and whether it was held back because of it. */
export interface Judged {
  readonly messages: readonly Message[]
  readonly held: boolean
}

/** Where a draft is shown. */
export interface Stage {
  show(draft: Draft): Promise<void>
  isLookedAt(): boolean
  /** Whether more was saved meanwhile. */
  hasMore(): boolean
}

/** In milliseconds, in which a browser paints what it was told. */
const painting = 100

/** Undefined where a draft is shown before it is checked, or more was saved meanwhile. */
export async function checkFirst(
  draft: Draft,
  { hasMore }: Pick<Stage, 'hasMore'>,
): Promise<readonly Message[] | undefined> {
  return isCheckedFirst(draft) ? checkInTurns(draft, () => !hasMore()) : undefined
}

/**
 * Checks first, because the last good page stays; of a report so long that one would wait for it, shows it first.
 * Undefined where something changed after the page was shown, and it was not checked to the end.
 */
export async function checkAndShow(
  draft: Draft,
  checked: readonly Message[] | undefined,
  stage: Stage,
): Promise<Judged | undefined> {
  const isChecked = isCheckedFirst(draft)
  const before = checked ?? (isChecked ? await checkInTurns(draft, () => true) : undefined) ?? []
  const held = before.some(isError)
  if (!held) await stage.show(draft)
  const messages = isChecked ? before : await checkShown(draft, stage)
  return messages && { messages, held }
}

/** After it was painted: on a machine that has much to paint, both at once would take twice as long. */
async function checkShown(draft: Draft, { isLookedAt, hasMore }: Stage): Promise<readonly Message[] | undefined> {
  if (isLookedAt()) await pause(painting)
  return checkInTurns(draft, () => !hasMore())
}

function isCheckedFirst(draft: Draft): boolean {
  return !isLong(draft) || draft.faults.some(isError)
}
