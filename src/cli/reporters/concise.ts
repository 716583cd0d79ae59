import { visible } from '../visible.ts'
import type { Reporter } from './reporter.ts'

/** One line each: `sections/media.md:12:5: error: Unexpected … [reference-resolves]`. */
export const concise: Reporter = (messages) => {
  return messages
    .map(({ place, severity, text, rule }) => {
      const { line, column } = place.start
      return `${visible(place.file)}:${line}:${column}: ${severity}: ${visible(text)} [${rule}]\n`
    })
    .join('')
}
