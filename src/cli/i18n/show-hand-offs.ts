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

/** A line for each file, and for each language one with the words that there are to translate. */
export function showHandOffs(written: readonly Written[], parcels: readonly Parcel[], target: string): string {
  const rows = written.map(({ artifacts, messages }) => [
    visible(posix.join(target, placeOf(artifacts))),
    messages === undefined ? '' : counted(messages, 'message'),
  ])
  return [...inColumns(rows, [1]), ...parcels.map(({ handOff }) => wordsShown(handOff))].join('\n')
}

/** The file, or the folder that all of them lie in: `omegat-ru/`. */
function placeOf([first, ...others]: readonly Artifact[]): string {
  const path = first?.path ?? ''
  const place = path.includes('/') ? path.replace(/\/.*/, '/') : path
  return others.length > 0 ? `${place} (${others.length + 1} files)` : place
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
