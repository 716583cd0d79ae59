import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Rule } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'

/** The lists of the manifest rank recommendations that exist, each once. */
export const priorityExists: Rule = {
  id: 'priority-exists',
  summary: 'The lists in `report.yaml` name recommendations of the report, each once.',
  severity: 'error',
  check(report, say) {
    const ids = report.recommendations.filter(({ automatic }) => !automatic).map(({ id }) => id)
    const known = new Set(ids)
    const suggest = suggestFrom(ids)
    const first = new Map<string, Listed>()
    for (const listed of listedIn(report)) {
      const { id, place } = listed
      const other = first.get(id)
      if (!other) first.set(id, listed)
      if (!known.has(id)) {
        say({ place, text: `Unexpected ${quote(id)}, expected the id of a recommendation`, ...suggest(id) })
      } else if (other) {
        const text = `Unexpected second ${quote(id)}, expected each recommendation once`
        say({ place, text, related: [{ place: other.place, text: 'it is listed here already' }] })
      }
    }
  },
}

interface Listed {
  readonly id: string
  readonly place: Place
}

function listedIn({ manifest }: ResolvedReport): readonly Listed[] {
  const start = { line: 1, column: 1 }
  return (['priority', 'other'] as const).flatMap((list) =>
    (manifest.recommendations[list] ?? []).map((id, index) => ({
      id: id.normalize('NFC'),
      place: manifest.places.get(`recommendations.${list}.${index}`) ?? { file: 'report.yaml', start, end: start },
    })),
  )
}
