import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import { type GivenId, givenIds } from '../given-ids.ts'
import type { Rule, Say } from '../rule.ts'
import { everyNode, placeIn, type Visited } from '../walk.ts'

/** An id names one thing in the whole report, also for a reader who types it. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  summary: 'An id names one thing in the whole report.',
  severity: 'error',
  check(report, say) {
    const first = new Map<string, GivenId>()
    for (const given of givenIds(report)) {
      const other = first.get(fold(given.id))
      if (other) saySecond(given, other, say)
      else first.set(fold(given.id), given)
    }
    for (const [anchor, place] of madeAnchors(report)) {
      const given = first.get(fold(anchor))
      if (given) sayMade(given, anchor, place, say)
    }
  },
}

function saySecond({ id, place }: GivenId, first: GivenId, say: Say): void {
  const related = [{ place: first.place, text: `${quote(first.id)} stands here first` }]
  if (samePlace(place, first.place)) {
    const hint = 'Include or list the file once only.'
    say({ place, text: `Unexpected second ${quote(id)}, because its file stands in the report twice`, hint })
  } else if (id.normalize('NFC') === first.id.normalize('NFC')) {
    say({ place, text: `Unexpected second ${quote(id)}, expected an id of its own`, related })
  } else {
    const text = `Unexpected id ${quote(id)}, which differs from ${quote(first.id)} in capitals only`
    say({ place, text, related })
  }
}

function sayMade({ id, place }: GivenId, anchor: string, made: Place | undefined, say: Say): void {
  const related = made ? [{ place: made, text: `this has the anchor ${quote(anchor)}` }] : []
  const text = `Unexpected id ${quote(id)}, which the report gives to something else`
  say({ place, text, hint: 'Choose another id.', related })
}

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase()
}

function samePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column
}

/** The anchors that nobody typed: `note-12`, `note-12-call`, `table-2`, those in the lists of recommendations. */
function madeAnchors(report: ResolvedReport): ReadonlyMap<string, Place | undefined> {
  const anchors = new Map<string, Place | undefined>()
  for (const visited of everyNode(report)) {
    const made = madeAnchorOf(visited)
    if (made) anchors.set(made, placeIn(visited))
  }
  for (const { calls } of report.notes) for (const call of calls) anchors.set(call, undefined)
  for (const { listAnchor } of report.recommendations) anchors.set(listAnchor, undefined)
  return anchors
}

function madeAnchorOf({ node }: Visited): string | undefined {
  const { resolved, id, automaticId } = node.data ?? {}
  if (node.type === 'link' || node.type === 'footnoteReference') return undefined
  if (node.type === 'heading' && automaticId !== undefined) return id === undefined ? automaticId : undefined
  const given = 'attributes' in node ? node.attributes?.['id']?.normalize('NFC') : id
  return resolved?.anchor === given ? undefined : resolved?.anchor
}
