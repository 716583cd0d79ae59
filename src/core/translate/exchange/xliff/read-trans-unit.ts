import type { Finding } from '../../../report.ts'
import type { Incoming } from '../../merge/incoming.ts'
import { fileFinding } from '../file-finding.ts'
import { childrenNamed, textIn, type XmlElement } from '../xml/xml-element.ts'
import { contextOfType } from './context-type.ts'
import { readInline } from './read-inline.ts'

/** What one `<trans-unit>` brings, or why it brings nothing. */
export function readTransUnit(
  unit: XmlElement,
  path: string,
): { readonly incoming: Incoming } | { readonly finding: Finding } {
  const [source, target] = [textOf(unit, 'source'), textOf(unit, 'target')]
  if (typeof source !== 'string') return { finding: unknownElement(source.unknown, path) }
  if (typeof target !== 'string') return { finding: unknownElement(target.unknown, path) }
  const [
    {
      attributes: { state = '' },
      line,
    } = unit,
  ] = childrenNamed(unit, 'target')
  const isBegun = unit.attributes['approved'] === 'yes' || begun.test(state)
  return {
    incoming: {
      id: unit.attributes['id'],
      context: contextOfType(unit.attributes['restype']),
      source,
      // Where nothing was translated the text itself was put there, because some programs show nothing else.
      translation: target === source && !isBegun ? '' : target,
      fuzzy: target !== '' && unsure.test(state),
      comments: commentsOf(unit),
      line,
    },
  }
}

function textOf(unit: XmlElement, name: 'source' | 'target'): ReturnType<typeof readInline> {
  const [found] = childrenNamed(unit, name)
  return found ? readInline(found) : ''
}

// `new` and `needs-translation` are left standing by programs, such as OmegaT, when somebody has translated.
const begun = /^(?!new$|needs-translation$)./
const unsure = /^needs-(?:adaptation|l10n|review-)/

function commentsOf(unit: XmlElement): readonly string[] {
  return childrenNamed(unit, 'note')
    .filter(({ attributes: { from: author } }) => author !== 'developer')
    .flatMap((note) => textIn(note).split(/\r\n?|\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function unknownElement({ name, line = 1 }: XmlElement, path: string): Finding {
  const isInclude = name.endsWith('}include')
  const text = isInclude
    ? 'Unexpected `<include>` that refers to another file, expected the translation itself'
    : `Unexpected \`<${name}>\` in a text, expected words and the tags of the source`
  const hint = 'This message was left out; the others were read. Write its translation without this element.'
  return fileFinding(path, line, { text, hint })
}
