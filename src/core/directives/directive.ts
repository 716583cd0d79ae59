import type { ElementContent } from 'hast'
import type { PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { RecommendationTarget, Resolved, ResolvedReport, Section, Series } from '../report.ts'

/** A kind of `:::name` block: what an author may write, whether it is counted, how it looks. */
export interface Directive {
  readonly name: string
  /** One sentence for help texts and messages. */
  readonly summary: string
  /** `container`: `:::name` … `:::`. `leaf`: `::name` on a line of its own. */
  readonly forms: readonly ('container' | 'leaf')[]
  readonly id: 'required' | 'optional' | 'none'
  /** By name, without `id`. */
  readonly attributes: Readonly<Record<string, Attribute>>
  /** The count it takes a number from. Its words are `<series>` and its pattern `numbering.<series>`. */
  readonly series?: Series
  /** Counted only with a caption, as tables and figures are. */
  readonly countedWithCaption?: boolean
  /** The caption stands below what it describes, so its notes count after those above it. */
  readonly captionBelow?: boolean
  render(block: Block, tools: RenderTools): ElementContent[]
}

export interface Attribute {
  readonly summary: string
  readonly required?: boolean
  /** The values it may take; unset: any text; an empty one alone: none, because it being there says all. */
  readonly values?: readonly string[]
  /** What an editor proposes instead, because only the report or a file of it knows. */
  readonly proposed?: Proposed
}

/**
 * `columns`: those of the file that `src` names; `order`: these and, with `-` before them, backwards; `groups`: those of
 * the other list of recommendations; `again`: what other blocks of the kind say.
 */
export type Proposed = 'columns' | 'order' | 'groups' | 'again'

/** One block as an author wrote it, everything numbered. */
export interface Block {
  readonly node: ContainerDirective | LeafDirective
  readonly section: Section
  readonly attributes: Readonly<Record<string, string>>
  readonly resolved: Resolved
  /** The rendered caption, if it has one. */
  readonly caption: ElementContent[] | undefined
  /** The rendered text between the fences, without the caption. */
  readonly children: ElementContent[]
  /** The level of a heading that would stand below the heading this block stands under: from 2 to 6. */
  readonly level: number
}

/** What a directive may use while it is rendered. */
export interface RenderTools {
  readonly report: ResolvedReport
  /** On paper nothing can be clicked, and pages have numbers: those of `data-page-of` are filled in. */
  readonly medium: 'screen' | 'paper'
  /** Words of the theme, `{number}` and the like filled in. */
  word(key: string, values?: Readonly<Record<string, string>>): string
  /** Render text that stands elsewhere, in the section named, without the anchors that it has there. */
  copy(nodes: readonly (RootContent | PhrasingContent)[], section: Section): ElementContent[]
  /** The recommendation that a block makes. */
  recommendation(node: Block['node']): RecommendationTarget | undefined
}
