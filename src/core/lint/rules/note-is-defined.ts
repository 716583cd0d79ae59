import type { FootnoteDefinition } from 'mdast'
import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport } from '../../report.ts'
import { callsIn, keyOf } from '../note-calls.ts'
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
    const calls = callsIn(report)
    const begun = new Set(calls.filter(({ begins }) => begins).map(keyOf))
    for (const { label, file, place, begins } of calls) {
      if (begins) say({ place, ...withoutColon(label) })
      else if (!begun.has(keyOf({ label, file }))) say({ place, ...explain(label, file) })
    }
    for (const place of caretsIn(report)) say({ place, ...caretOutside })
    for (const { label, place } of withoutCaret(report)) {
      const text = `Unexpected ${quote(`[${label}]:`)} in the text, expected a note`
      say({ place, text, hint: `Write ${quote(`[^${label}]: …`)}, and ${quote(`[^${label}]`)} where it is called.` })
    }
  },
}

function withoutColon(label: string): Explanation {
  const written = `[^${label}]`
  const text = `Unexpected ${quote(written)} without a colon at the start of a paragraph, expected the note that is called above`
  return { text, hint: `Write ${quote(`${written}: …`)}.` }
}

/** Other programs write a note in place, as `^[…]`. */
function caretsIn(report: ResolvedReport): readonly Place[] {
  return [...every(report, 'text')]
    .filter(({ node }) => node.value.includes('^['))
    .flatMap((visited) => [...matchesIn(visited, report, /(?<!\\)\^\[(?=[^\]\n]+\])/g)].map(({ place }) => place))
}

/** `[1]: A note.` beside `[1]`, as notes stand in letters. */
function withoutCaret(report: ResolvedReport): readonly { readonly label: string; readonly place: Place }[] {
  return every(report, 'text')
    .filter(({ node, index, parent }) => index === 0 && parent?.node.type === 'paragraph' && node.value.startsWith('['))
    .flatMap((visited) =>
      [...matchesIn(visited, report, noteInBrackets)].flatMap(({ found, place }) => {
        const label = found.groups?.['label'] ?? ''
        const calls = report.texts.get(visited.file)?.split(`[${label}]`).length ?? 0
        return calls > 2 ? [{ label, place }] : []
      }),
    )
}

/** What is no address behind it: those belong to links. */
const noteInBrackets = /^\[(?<label>[\p{L}\p{N}_-]+)\]:[ \t]+(?=[^\s/<#.])(?!\w+:\/\/|mailto:)/gmu

const caretOutside: Explanation = {
  text: 'Unexpected `^[` in the text, expected the call of a note',
  hint: 'Write `[^label]`, and the note on a line of its own below: `[^label]: …`.',
}

type Explanation = Omit<Finding, 'rule' | 'place'>

function explainer(report: ResolvedReport): (label: string, file: string) => Explanation {
  const files = new Map([...notesByFile(report)].map(([file, notes]) => [file, namesOf(notes)]))
  return (label, file) => {
    const text = `Unexpected call of the note ${quote(`[^${label}]`)}, which ${quote(file)} does not define`
    const notes = files.get(file)
    const twin = notes?.twins.get(lookOf(label))
    if (twin && labelOf(twin.node) === label) {
      const related = [{ place: placeIn(twin), text: 'the note stands here' }]
      return { text, related, hint: 'Move the note out of the block in which it stands, to the end of the file.' }
    }
    if (twin) {
      const related = [{ place: placeIn(twin), text: 'this label looks the same' }]
      return { text, related, hint: 'Copy the label from its note: it is made of other characters.' }
    }
    if (/\s/.test(label))
      return { text, hint: `A label has no spaces: ${quote(`[^${label.trim().replace(/\s+/g, '-')}]`)}.` }
    return {
      text,
      hint: `Write the note on a line of its own below: ${quote(`[^${label}]: …`)}.`,
      ...notes?.suggest(label),
    }
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
