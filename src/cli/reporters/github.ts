import { visible } from '../visible.ts'
import type { Reporter } from './reporter.ts'

/** Commands that GitHub shows beside the lines of a change. */
export const github: Reporter = (messages) => {
  return messages
    .map(({ rule, severity, place, text, hint }) => {
      const { line, column } = place.start
      const where = `file=${property(visible(place.file))},line=${line},col=${column},title=${property(rule)}`
      return `::${levels[severity]} ${where}::${data([text, hint ?? []].flat().map(visible).join('\n'))}\n`
    })
    .join('')
}

const levels = { error: 'error', warning: 'warning', info: 'notice' }

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
