import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import { keyOf } from '../catalogue.ts'
import { type Draft, isHead } from './draft.ts'
import { placeInPo } from './place-in-po.ts'

/** Messages that stand in a file a second time, obsolete ones too, as gettext has it. */
export function findDuplicates(drafts: readonly Draft[], path: string): readonly Finding[] {
  const firsts = new Map<string, Draft>()
  return drafts.flatMap((draft) => {
    const key = keyOf({ context: draft.context ?? '', source: draft.source ?? '' })
    const first = firsts.get(key)
    if (first) return [duplicate(first, draft, path)]
    firsts.set(key, draft)
    return []
  })
}

function duplicate(first: Draft, second: Draft, path: string): Finding {
  const what = isHead(second) ? 'head' : `message ${quote(second.source ?? '')}`
  return {
    rule: 'po-message-is-unique',
    place: placeInPo(path, second.sourceLine),
    text: `Unexpected second ${what}, expected it once: it stands in line ${first.sourceLine} already`,
    hint: hintFor(first, second),
    related: [{ place: placeInPo(path, first.sourceLine), text: 'The first one stands here' }],
  }
}

function hintFor(first: Draft, second: Draft): string {
  if (first.translation === second.translation) return 'Both have the same translation: take one of them out.'
  return 'Their translations differ: keep the better one, and take the other out.'
}
