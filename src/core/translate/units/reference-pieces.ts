import type { Link, PhrasingContent } from 'mdast'
import type { Section, Target, Words } from '../../report.ts'
import { idIn, targetOf } from '../../resolve/link-references.ts'

/** What is known of the things that a text refers to. */
export interface References {
  /** Those of the report in the language it was written in. */
  readonly targets: ReadonlyMap<string, Target>
  /** The words in which that language names them. */
  readonly words: Words
  /** The section of the text. */
  readonly section: Pick<Section, 'id' | 'path'>
}

/** The name of the mark for each placeholder of a reference: what it begins with, and the words it is made of. */
export type MarkNames = ReadonlyMap<string, readonly [prefix: string, words: string]>

/** How a reference leaves: as one mark, or as words in a pair of marks with others for what the tool fills in. */
export type Reference =
  | { readonly alone: readonly [prefix: string, words: string] }
  | {
      readonly alone?: undefined
      readonly children: readonly PhrasingContent[]
      readonly names: MarkNames
    }

/**
 * A link to something in the report; unset for any other. One whose words the tool writes leaves as those words
 * (“recommendation {number}”), because only a translator can put them in the right case; a title, as a mark.
 */
export function referencePieces(link: Link, { targets, words, section }: References): Reference | undefined {
  const target = targetOf(link, section, targets)
  if (!target) return undefined
  const id = idIn(link.url).replace(/^note:/, '')
  const names = new Map([
    ['{number}', [prefixes[target.series] ?? 'num', id] as const],
    ['{title}', ['title', id] as const],
    ['{page}', ['page', id] as const],
  ])
  if (link.children.length > 0) return { children: link.children, names }
  const pattern = words[target.series]
  if (!pattern || !target.number || isNamedByTitle(target)) return { alone: ['ref', id] }
  return { children: [{ type: 'text', value: pattern }], names }
}

function isNamedByTitle({ series, title }: Target): boolean {
  return title.length > 0 && ['section', 'subsection', 'heading', 'annex', 'back', 'list'].includes(series)
}

const prefixes: Readonly<Record<string, string>> = {
  recommendation: 'rec',
  note: 'note',
  table: 'table',
  figure: 'fig',
}
