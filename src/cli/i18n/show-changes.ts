import { quote } from '../../core/quote.ts'
import type { Change, ChangeKind } from '../../core/translate/merge/change.ts'
import { wordDiff } from '../../core/translate/merge/word-diff.ts'
import { inColumns } from '../in-columns.ts'
import { visible } from '../visible.ts'

/** What an update does to each message that changes, a line each. */
export function showChanges(changes: readonly Change[]): readonly string[] {
  const rows = changes.filter(({ kind }) => kind !== 'same').map(rowOf)
  return inColumns(rows).map((line) => `  ${line}`)
}

/** How many messages change, and how: `2 new, 1 fuzzy because words changed`. */
export function countChanges(changes: readonly Change[]): string {
  const counts = kinds.map(([kind, , says]) => [changes.filter((change) => change.kind === kind).length, says] as const)
  return counts.flatMap(([count, says]) => (count > 0 ? [`${count} ${says}`] : [])).join(', ')
}

const kinds: readonly (readonly [ChangeKind, string, string])[] = [
  ['new', 'new', 'new'],
  ['similar', 'fuzzy', 'fuzzy because words changed'],
  ['numbers', 'fuzzy', 'fuzzy because numbers changed'],
  ['memory', 'memory', 'fuzzy from memory'],
  ['marks', 'kept', 'kept where marks or spaces changed'],
  ['context', 'kept', 'kept for another kind of text'],
  ['back', 'back', 'back'],
  ['gone', 'gone', 'gone'],
]

function rowOf({ kind, unit, entry, former }: Change): readonly string[] {
  const [, word = ''] = kinds.find(([name]) => name === kind) ?? []
  const isChanged = former !== undefined && former.source !== entry.source
  const text = isChanged ? visible(wordDiff(former.source, entry.source)) : quote(entry.source)
  return [word, unit?.id ?? '', visible(unit?.uses[0].what ?? ''), text]
}
