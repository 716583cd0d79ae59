import { directives } from '../directives/index.ts'
import { type WrittenDirective, writtenDirectives } from '../lint/written-directive.ts'
import type { ResolvedReport } from '../report.ts'
import type { Description } from './description.ts'
import { holds, type Spot } from './mentions/mention-at.ts'

/** What a block is for, or one of its attributes. */
export function describeBlock(report: ResolvedReport, { file, point }: Spot): Description | undefined {
  const block = writtenDirectives(report).find(({ place }) => place.file === file && holds(place, point))
  const directive = block && directives.get(block.name)
  if (!block || !directive) return undefined
  const attribute = block.attributes.find(({ place }) => holds(place, point))
  if (attribute) {
    const known = Object.hasOwn(directive.attributes, attribute.name) ? directive.attributes[attribute.name] : undefined
    return known && { text: `**${attribute.name}**: ${known.summary}`, place: attribute.place }
  }
  const place = placeOfName(block)
  return holds(place, point) ? { text: `**${block.name}**: ${directive.summary}`, place } : undefined
}

function placeOfName({ line, name, place }: WrittenDirective): Description['place'] {
  const { start } = place
  return { ...place, end: { line: start.line, column: start.column + line.indexOf(name) + name.length } }
}
