import type { Draft } from './draft.ts'

/** In characters, some hundred and fifty pages. */
const long = 400_000

/** Whether one would wait for a report to be checked. */
export function isLong({ report: { texts } }: Draft): boolean {
  const length = [...texts].reduce((sum, [path, text]) => sum + (path.endsWith('.md') ? text.length : 0), 0)
  return length >= long
}
