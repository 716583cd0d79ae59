import { toString as textOf } from 'mdast-util-to-string'
import { plainText } from '../../plain-text.ts'
import type { ResolvedReport, Target } from '../../report.ts'
import { targetOf } from '../../resolve/link-references.ts'
import type { Mark } from '../unit.ts'
import type { MarkedNode } from './mark-text.ts'
import type { References } from './reference-pieces.ts'

/** What is known of a report by who says what its marks stand for. */
export interface Sayings {
  readonly references: References
  /** The text of each note, by its anchor. */
  readonly notes: ReadonlyMap<string, string>
}

/** The text of each note of a report, by its anchor. */
export function noteTexts({ notes }: ResolvedReport): ReadonlyMap<string, string> {
  return new Map(notes.map(({ anchor, node }) => [anchor, plainText(node)]))
}

/** What a mark stands for, in words for translators; the text of the note, where it calls one. */
export function sayMark(
  { node, placeholder }: MarkedNode,
  { references, notes }: Sayings,
): Pick<Mark, 'says' | 'note'> {
  switch (node.type) {
    case 'footnoteReference': {
      const { number, anchor } = node.data?.resolved ?? {}
      const text = notes.get(anchor ?? '')
      return { says: `note ${number ?? ''} ${text ? quoted(text) : ''}`.trim(), note: text }
    }
    case 'link': {
      const target = targetOf(node, references.section, references.targets)
      return { says: target ? sayReference(target, placeholder) : `link to ${node.url}`, note: undefined }
    }
    case 'linkReference':
      return { says: `link to ${node.label ?? node.identifier}`, note: undefined }
    case 'image':
    case 'imageReference':
      return { says: `picture ${quoted(node.alt ?? '')}`, note: undefined }
    default:
      return { says: '', note: undefined }
  }
}

function sayReference(target: Target, placeholder: string | undefined): string {
  const { number, title, label } = target
  const words = textOf([...title])
  if (placeholder === '{page}') return `page of ${words ? quoted(words) : label}`
  if (placeholder === '{number}') return `number ${number || label}`
  if (placeholder === '{title}') return `title ${quoted(words || label)}`
  return `link to ${words ? quoted(words) : label}`
}

/** The beginning of a text in quotation marks. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const short = line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line
  return `“${short}”`
}

const longest = 60
