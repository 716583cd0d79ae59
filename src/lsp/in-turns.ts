import { setImmediate as others } from 'node:timers/promises'

/** In milliseconds: how long others wait for their turn. */
const turn = 10

/** Does one step after the other, and lets others have their turn now and then. */
export function inTurns<Made>(steps: Generator<void, Made>): Promise<Made>
/** Unset where, after a turn of others, it is not to go on. */
export function inTurns<Made>(steps: Generator<void, Made>, goesOn: () => boolean): Promise<Made | undefined>
export async function inTurns<Made>(
  steps: Generator<void, Made>,
  goesOn: () => boolean = () => true,
): Promise<Made | undefined> {
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < turn) continue
    await others()
    if (!goesOn()) return undefined
    since = performance.now()
  }
}
