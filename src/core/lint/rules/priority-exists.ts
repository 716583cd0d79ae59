import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import { among } from '../among.ts'
import { explainedByMissingSection } from '../missing-sections.ts'
import type { Rule } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'

/** The lists of the manifest rank recommendations that exist. One that is listed twice, `manifest-is-valid` reports. */
export const priorityExists: Rule = {
  id: 'priority-exists',
  summary: 'The lists in `report.yaml` name recommendations of the report.',
  severity: 'error',
  check(report, say) {
    const ids = report.recommendations.filter(({ automatic }) => !automatic).map(({ id }) => id)
    const known = new Set(ids)
    const suggest = suggestFrom(ids)
    const all = among(ids)
    const explained = explainedByMissingSection(report)
    for (const { id, place } of listedIn(report)) {
      if (known.has(id)) continue
      const near = suggest(id)
      const text = `Unexpected ${quote(id)}, expected the id of a recommendation`
      say({ place, text, ...all, ...(near.hint ? near : explained) })
    }
  },
}

function listedIn({ manifest }: ResolvedReport): readonly { readonly id: string; readonly place: Place }[] {
  const start = { line: 1, column: 1 }
  return (['priority', 'other'] as const).flatMap((list) =>
    (manifest.recommendations[list] ?? []).map((id, index) => ({
      id: id.normalize('NFC'),
      place: manifest.places.get(`recommendations.${list}.${index}`) ?? { file: 'report.yaml', start, end: start },
    })),
  )
}
