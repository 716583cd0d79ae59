import type { HandOff } from '../hand-off.ts'
import type { Memory } from './memory.ts'

/** What of a hand-off is worth remembering: what is translated and in no doubt. */
export function memoryOf({ report, from, to, messages }: HandOff): Memory {
  const finished = messages.filter(({ state }) => state === 'translated')
  return {
    from,
    to,
    pairs: finished.map(({ unit, translation }) => ({ source: unit.source, translation, from: report })),
  }
}
