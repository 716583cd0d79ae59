import { quote } from '../../quote.ts'
import type { ResolvedReport, Target } from '../../report.ts'
import { findTyped } from '../find-typed.ts'
import type { Rule } from '../rule.ts'
import { runningTexts } from '../running-text.ts'
import { typedReferences } from '../typed-references.ts'

/** A number in the text stays right when the report grows. */
export const typedReferenceIsALink: Rule = {
  id: 'typed-reference-is-a-link',
  summary: 'A reference to a note, recommendation, table, figure, section or annex is a link, not a typed number.',
  severity: 'warning',
  check(report, say) {
    const language = typedReferences[report.language.split('-')[0] ?? '']
    if (!language) return
    const targets = targetsByNumber(report)
    const find = findTyped(language, (series, number) => targets.has(`${series} ${number}`))
    for (const running of runningTexts(report)) {
      for (const { at, words, series, number } of find(running)) {
        const target = targets.get(`${series} ${number}`)
        const text = `Unexpected ${quote(words)} typed by hand, expected a reference that keeps up with the numbers`
        const hint = `Write ${quote(`[](#${target ? idFor(target, running.block.file) : 'id'})`)}, which prints the words too.`
        say({ place: running.placeOf(at, words), text, hint })
      }
    }
  },
}

const seriesOf: Readonly<Record<string, string>> = { subsection: 'section' }

/** The first of those that share a number. */
function targetsByNumber({ targets }: ResolvedReport): ReadonlyMap<string, Target> {
  const numbered = [...targets.values()].filter(({ number }) => number !== '').toReversed()
  return new Map(numbered.map((target) => [`${seriesOf[target.series] ?? target.series} ${target.number}`, target]))
}

/** A note of the same file goes by its label alone. */
function idFor({ id, series, section }: Target, file: string): string {
  return series === 'note' && section.path === file ? `note:${id.slice(id.indexOf('/') + 1)}` : id
}
