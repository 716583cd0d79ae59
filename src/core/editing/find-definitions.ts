import type { Place } from '../message.ts'
import { placeAt, placeOf } from '../place.ts'
import type { ResolvedReport } from '../report.ts'
import type { Mention } from './mentions/mention.ts'
import { mentionAt, type Spot } from './mentions/mention-at.ts'
import { mentionsIn } from './mentions/mentions-in.ts'

/** Where that is which is named at a point: the note, the heading, the block, the file. */
export function findDefinitions(report: ResolvedReport, spot: Spot): readonly Place[] {
  const mention = mentionAt(report, spot)
  return mention ? definitionsOf(mention, report) : []
}

/** Every place that names the same thing as the word at a point; of a file, what asks for it. */
export function findReferences(report: ResolvedReport, spot: Spot, withDefinition: boolean): readonly Place[] {
  const mention = mentionAt(report, spot)
  if (!mention) return []
  return sameAs(mention, report)
    .filter(({ role }) => withDefinition || role === 'use')
    .map(({ place }) => place)
}

/** Everything that names the same thing. */
export function sameAs({ kind, key }: Mention, report: ResolvedReport): readonly Mention[] {
  return mentionsIn(report).filter((other) => other.kind === kind && other.key === key)
}

function definitionsOf(mention: Mention, report: ResolvedReport): readonly Place[] {
  if (mention.kind === 'file') return isRead(mention.key, report) ? [placeAt(mention.key, undefined)] : []
  const named = sameAs(mention, report).filter(({ role }) => role === 'definition')
  if (named.length > 0) return named.map(({ place }) => place)
  // An id that is made from words, or from the name of a file, is written nowhere.
  const target = mention.kind === 'id' ? report.targets.get(mention.key) : undefined
  return target ? [placeOf(target.node, target.section)] : []
}

function isRead(path: string, { files }: ResolvedReport): boolean {
  const file = files.get(path)
  return file !== undefined && 'bytes' in file
}
