import type { Place } from '../message.ts'
import type { Finding } from '../report.ts'
import { nestingFinding, withinLimits } from './limits.ts'

/** Read a text that stands at one place; unset, with a finding, where it is more than can be read safely. */
export function readSafely<T>(text: string, place: Place, findings: Finding[], read: () => T): T | undefined {
  const [excess] = withinLimits(text, place.file)
  if (!excess) {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  findings.push({ ...(excess ?? nestingFinding(place.file)), place })
  return undefined
}
