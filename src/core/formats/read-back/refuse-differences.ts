import { UserError } from '../../user-error.ts'
import type { Difference } from './difference.ts'

/** Stop where what is printed is not what was written and planned. */
export function refuseDifferences(differences: readonly Difference[]): void {
  if (differences.length === 0) return
  const shown = differences.slice(0, 5).map(({ page, where, what }) => `${page}, ${where}: ${what}`)
  const rest = differences.length - shown.length
  const more = rest > 0 ? `; and ${rest} more` : ''
  throw new UserError(`The printed PDF is not what was written: ${shown.join('; ')}${more}`, {
    hint: 'Nothing was published. Look at these pages; if the text is in order, please report this as a fault of Rapporteur',
    exitCode: 1,
  })
}
