import type { Fault } from './translation-rule.ts'

/** The stretch of a translation that something written takes. */
export function span(written: string, at: number): Pick<Fault, 'at' | 'length'> {
  return { at, length: written.length }
}
