import type { Place } from '../../message.ts'
import type { Completion, Typing } from './completion.ts'

/** The files of a report whose names fit a pattern. */
export function completeFile({ paths }: Typing, place: Place, pattern: RegExp): readonly Completion[] {
  return paths.filter((path) => pattern.test(path)).map((path) => ({ label: path, kind: 'file', text: path, place }))
}
