import type { Message } from '../../message.ts'
import type { SafeHtml } from '../../render/to-html.ts'
import { changedHtml } from './changed-html.ts'
import { noteNumber } from './mark-shown.ts'
import { type MarksKnown, markedHtml } from './marked-html.ts'
import { messageHtml } from './message-html.ts'
import type { ReviewedUnit, UnitState } from './review.ts'
import type { ReviewView } from './review-shape.ts'

export type GroupView = ReviewView['sections'][number]['stretches'][number]['groups'][number]
export type UnitView = GroupView['units'][number]

/** What the page says of a unit. `beside`: the notes whose text stands right below it. */
export function unitView(reviewed: ReviewedUnit, notes: MarksKnown['notes'], beside: ReadonlySet<string>): UnitView {
  const { unit, state, translation, previous, comments, messages } = reviewed
  const known = { marks: new Map(unit.marks.map((mark) => [mark.name, mark])), notes }
  const { what, remark, place } = unit.uses[0]
  return {
    id: unit.id,
    state,
    stateName: stateNames[state],
    facets: facetsOf(reviewed).join(' '),
    kind: kindOf(reviewed),
    what,
    context: ['', 'heading', 'ui'].includes(unit.context) ? '' : unit.context.replace(/^.*:/, '').replaceAll('-', ' '),
    times: unit.uses.length > 1 ? String(unit.uses.length) : '',
    place: `${place.file}:${place.start.line}`,
    source: markedHtml(unit.source, known),
    translation: translation === '' ? none : markedHtml(translation, known),
    changed: previous === undefined ? none : changedHtml(previous, unit),
    remark: remark ?? '',
    comments: comments.map((text) => ({ text })),
    notes: notesElsewhere(reviewed, notes, beside),
    messages: messages.map(messageView),
  }
}

/** What the page says of a message. */
export function messageView({ severity, text, hint }: Message): UnitView['messages'][number] {
  return { severity, html: messageHtml(text), hint: hint ? messageHtml(hint) : none }
}

const none = '' as SafeHtml

const stateNames: Readonly<Record<UnitState, string>> = {
  translated: 'Translated',
  fuzzy: 'Fuzzy',
  empty: 'Empty',
  faulty: 'Faulty',
}

/** Under which filters of the page it is found. */
export function facetsOf({ unit, state, messages }: ReviewedUnit): readonly string[] {
  return [
    ...(state === 'translated' ? [] : ['todo']),
    ...(state === 'fuzzy' ? ['fuzzy'] : []),
    ...(messages.length > 0 ? ['findings'] : []),
    ...(unit.uses.some(({ recommendation }) => recommendation !== undefined) ? ['recommendations'] : []),
  ]
}

function kindOf(reviewed: ReviewedUnit): string {
  const { context, uses } = reviewed.unit
  if (uses[0].what.startsWith('Note ')) return 'note'
  if (uses[0].recommendation !== undefined && context === '') return 'recommendation'
  return context === '' ? 'prose' : context.replace(/[^a-z]+/g, '-')
}

function notesElsewhere(
  { unit: { marks } }: ReviewedUnit,
  notes: MarksKnown['notes'],
  beside: ReadonlySet<string>,
): UnitView['notes'] {
  return marks.flatMap((mark) => {
    const number = noteNumber(mark)
    if (number === undefined || beside.has(number) || !mark.note) return []
    return [{ number, id: notes.get(number) ?? '', text: shortened(mark.note) }]
  })
}

/** As much of a note as says which it is: a note that is called on every page is written out once. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/, '')} …` : line
}

const longest = 240
