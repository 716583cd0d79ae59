import type { Place } from '../../message.ts'
import type { ResolvedReport } from '../../report.ts'
import { offsetAt } from '../offset-at.ts'
import type { Mention } from './mention.ts'
import { noteKey } from './mention.ts'
import { mentionsOfAddress } from './mentions-of-address.ts'
import { mentionOfId } from './mentions-of-id.ts'
import { type Source, sourceOf, stretch } from './stretch.ts'

const references =
  /\]\(\s{0,10}<?#(?<address>[^\s)>]+)|\[\^(?<label>[^\]\s]+)\]|(?<=!\[[^[\]]{0,200}\]\([^()]{0,200}\)\{#)(?<id>[^\s{}]+)/g

/** What a title or a caption refers to. It is read apart from its file, so its tree does not know where each word stands. */
export function mentionsInWords(place: Place, report: ResolvedReport): readonly Mention[] {
  const source = sourceOf(place.file, report)
  if (!source) return []
  const from = offsetAt(source.text, place.start)
  const words = source.text.slice(from, offsetAt(source.text, place.end))
  return [...words.matchAll(references)].flatMap(({ 0: all, index, groups = {} }) => {
    const { label, id, address = '' } = groups
    if (label !== undefined) return [callAt(source, from + index, label)]
    if (id !== undefined) return [mentionOfId(id, 'definition', stretch(source, from + index, id.length))]
    return mentionsOfAddress({ source, at: from + index + all.length - address.length, written: address }, report)
  })
}

function callAt(source: Source, from: number, label: string): Mention {
  const around = stretch(source, from, label.length + 3)
  return {
    kind: 'note',
    key: noteKey(source.file, label),
    role: 'use',
    place: stretch(source, from + 2, label.length),
    around,
  }
}
