import { quote } from '../../quote.ts'
import { matchesInProse } from '../matches-in-prose.ts'
import { rangePattern, rises } from '../range-pattern.ts'
import { ranges } from '../ranges.ts'
import type { Rule } from '../rule.ts'

/** A hyphen joins what is one, as in Article 175-1; a dash leads from one to the other. */
export const rangeHasDash: Rule = {
  id: 'range-has-dash',
  summary: 'Between two years, pages or amounts stands an en dash, not a hyphen.',
  severity: 'info',
  check(report, say) {
    const language = report.language.split('-')[0] ?? ''
    const words = ranges[language]
    if (!words) return
    for (const { found, place } of matchesInProse(report, rangePattern(words))) {
      const [range] = found
      if (!rises(range, language)) continue
      const text = `Unexpected hyphen in ${quote(range)}, expected an en dash (–)`
      say({ place, text, hint: `Write ${quote(range.replace('-', '–'))}.` })
    }
  },
}
