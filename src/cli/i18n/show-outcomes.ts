import { quote } from '../../core/quote.ts'
import type { Outcome } from '../../core/translate/merge/incoming.ts'
import { inColumns } from '../in-columns.ts'
import { visible } from '../visible.ts'

/** What became of what a file brought: numbers first, then each message that somebody should look at, with its line. */
export function showOutcomes(path: string, outcomes: readonly Outcome[]): readonly string[] {
  const counts = kinds.map(([kind, says]) => [outcomes.filter(({ result }) => result === kind).length, says] as const)
  const listed = counts.flatMap(([count, says]) => (count > 0 ? [`${count.toLocaleString('en')} ${says}`] : []))
  const rows = outcomes.filter(isTold).map((outcome) => rowOf(path, outcome))
  return [
    `${visible(path)}: ${listed.join(', ') || 'nothing was taken'}`,
    ...inColumns(rows.slice(0, most)).map((line) => `  ${line}`),
    ...(rows.length > most ? [`  and ${rows.length - most} more`] : []),
  ]
}

const most = 50

const kinds: readonly (readonly [Outcome['result'], string])[] = [
  ['taken', 'taken'],
  ['unchanged', 'unchanged'],
  ['kept', 'kept as they were'],
  ['unknown', 'not of this report'],
  ['refused', 'refused'],
]

function isTold({ result, reason }: Outcome): boolean {
  return reason !== '' || result === 'unknown'
}

function rowOf(path: string, { incoming: { line, source }, result, reason }: Outcome): readonly string[] {
  const place = line === undefined ? visible(path) : `${visible(path)}:${line}`
  return [place, result, `${quote(source)} ${reason || 'is no message of this report'}`]
}
