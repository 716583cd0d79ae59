import { posix } from 'node:path'
import type { Artifact } from '../../core/report.ts'
import type { Parcel } from '../../core/translate/exchange/exchange-format.ts'
import type { HandOff } from '../../core/translate/exchange/hand-off.ts'
import { wordCountOf } from '../../core/translate/exchange/word-count-of.ts'
import { inColumns } from '../in-columns.ts'
import { visible } from '../visible.ts'

/** What one format wrote for one language. */
export interface Written {
  readonly artifacts: readonly Artifact[]
  /** Unset where it holds terms. */
  readonly messages: number | undefined
}

/** A line for each file or folder, and for each language one with the words that there are to translate. */
export function showHandOffs(written: readonly Written[], parcels: readonly Parcel[], target: string): string {
  const rows = new Map(written.flatMap((one) => rowsOf(one, target)))
  const words = parcels.map(({ handOff }) => wordsShown(handOff))
  return [
    ...inColumns(
      [...rows].map(([place, count]) => [place, count]),
      [1],
    ),
    ...words,
  ].join('\n')
}

/** What goes along with a file has no messages of its own. */
function rowsOf({ artifacts: [first, ...others], messages }: Written, target: string): readonly [string, string][] {
  if (first === undefined) return []
  const count = messages === undefined ? '' : counted(messages, 'message')
  const row = (path: string, cell: string): [string, string] => [visible(posix.join(target, path)), cell]
  if (first.path.includes('/')) return [row(`${first.path.replace(/\/.*/, '/')} (${others.length + 1} files)`, count)]
  return [row(first.path, count), ...others.map(({ path }) => row(path, ''))]
}

function wordsShown(handOff: HandOff): string {
  if (handOff.messages.length === 0) return `${handOff.to}: nothing to hand over`
  const { new: fresh, fuzzy, translated, repeated } = wordCountOf(handOff)
  const kinds = [
    `${fresh.toLocaleString('en')} new`,
    `${fuzzy.toLocaleString('en')} fuzzy`,
    `${translated.toLocaleString('en')} translated`,
    `${repeated.toLocaleString('en')} repeated`,
  ]
  return `${handOff.to}: words ${kinds.join(', ')}`
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
}
