import { writtenDirectives } from '../../lint/written-directive.ts'
import type { Place } from '../../message.ts'
import { normalizePath } from '../../parse/path.ts'
import type { TypedAttribute } from '../../parse/typed-line.ts'
import type { ResolvedReport } from '../../report.ts'
import { offsetAt } from '../offset-at.ts'
import type { Mention } from './mention.ts'
import { mentionsInWords } from './mentions-in-words.ts'
import { mentionOfGroup, mentionOfId } from './mentions-of-id.ts'
import { sourceOf } from './stretch.ts'

/** What the attributes of blocks name: their id, their group, their file, and what their caption refers to. */
export function mentionsInBlocks(report: ResolvedReport): readonly Mention[] {
  return writtenDirectives(report).flatMap(({ name, attributes }) =>
    attributes.flatMap((attribute) => mentionsInAttribute(attribute, name, report)),
  )
}

function mentionsInAttribute(attribute: TypedAttribute, block: string, report: ResolvedReport): readonly Mention[] {
  const { name, value } = attribute
  if (value === '') return []
  const place = placeOfValue(attribute, report)
  if (name === 'id') return [mentionOfId(value, 'definition', place)]
  if (name === 'group' && block === 'recommendation') return [mentionOfGroup(value, 'use', place, report)]
  if (name === 'src') return [{ kind: 'file', key: normalizePath(value), role: 'use', place, around: attribute.place }]
  return name === 'caption' ? mentionsInWords(place, report) : []
}

/** Without the name, the sign and the quotes. */
function placeOfValue({ value, place }: TypedAttribute, report: ResolvedReport): Place {
  const { text } = sourceOf(place.file, report) ?? { text: '' }
  const raw = text.slice(offsetAt(text, place.start), offsetAt(text, place.end))
  const column = place.start.column + Math.max(0, raw.lastIndexOf(value))
  const { line } = place.start
  return { file: place.file, start: { line, column }, end: { line, column: column + value.length } }
}
