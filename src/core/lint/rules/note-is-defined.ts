import type { FootnoteDefinition } from 'mdast'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport } from '../../report.ts'
import { labelOf, lookOf, notesByFile } from '../note-labels.ts'
import type { Rule } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'
import { every, placeIn, type Visited } from '../walk.ts'
import { matchesIn } from '../walk-matches.ts'

/** Every note call has its note. Markdown leaves a call without one among the words. */
export const noteIsDefined: Rule = {
  id: 'note-is-defined',
  summary: 'Every note call has its note in the same file.',
  severity: 'error',
  check(report, say) {
    const explain = explainer(report)
    for (const visited of every(report, 'text')) {
      if (!visited.node.value.includes('[^')) continue
      for (const { found, place } of matchesIn(visited, report, call)) {
        const { slashes = '', label = '' } = found.groups ?? {}
        if (slashes.length % 2 === 0) say({ place: after(place, slashes.length), ...explain(label, visited.file) })
      }
    }
  },
}

const call = /(?<slashes>\\*)\[\^(?<label>[^\][\n]+)\]/g

function after({ file, start, end }: Finding['place'], length: number): Finding['place'] {
  return { file, start: { line: start.line, column: start.column + length }, end }
}

type Explanation = Omit<Finding, 'rule' | 'place'>

function explainer(report: ResolvedReport): (label: string, file: string) => Explanation {
  const files = new Map([...notesByFile(report)].map(([file, notes]) => [file, namesOf(notes)]))
  return (label, file) => {
    const text = `Unexpected call of the note ${quote(`[^${label}]`)}, which ${quote(file)} does not define`
    const notes = files.get(file)
    const twin = notes?.twins.get(lookOf(label))
    if (twin) {
      const related = [{ place: placeIn(twin), text: 'this label looks the same' }]
      return { text, related, hint: 'Copy the label from its note: it is made of other characters.' }
    }
    if (/\s/.test(label))
      return { text, hint: `A label has no spaces: ${quote(`[^${label.trim().replace(/\s+/g, '-')}]`)}.` }
    return { text, ...notes?.suggest(label) }
  }
}

function namesOf(notes: readonly Visited<FootnoteDefinition>[]) {
  const suggest = suggestFrom(
    notes.map(({ node }) => labelOf(node)),
    (label) => `[^${label}]`,
  )
  const twins = new Map(notes.map((note) => [lookOf(labelOf(note.node)), note]))
  return { twins, suggest }
}
