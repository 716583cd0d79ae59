import { setImmediate as others } from 'node:timers/promises'
import type { Message } from '../core/message.ts'
import type { Draft } from './draft.ts'

/** Everything that is to be said of a draft, while requests are answered in between; nothing where that is no use any more. */
export async function checkInTurns(draft: Draft, isOfUse: () => boolean): Promise<readonly Message[] | undefined> {
  const steps = draft.check()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await others()
    if (!isOfUse()) return undefined
  }
}
