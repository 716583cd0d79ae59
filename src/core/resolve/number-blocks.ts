import type { Image, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import { directives } from '../directives/index.ts'
import { formatNumber } from '../format-number.ts'
import { nodesIn } from '../nodes-in.ts'
import { onceFor } from '../once-for.ts'
import { plainTitle } from '../parse/plain-title.ts'
import type { Report, Section, Series, Target } from '../report.ts'
import { label, ownLabel } from './label.ts'
import { setResolved } from './resolved.ts'

/** Count tables, figures and every other block that takes a number, each in its own series. Recommendations have lists. */
export function numberBlocks(report: Report): Target[] {
  const counts = new Map<Series, number>()
  const targets: Target[] = []
  for (const section of report.sections) {
    for (const block of blocksOf(section)) {
      const count = isCounted(block) ? (counts.get(block.series) ?? 0) + 1 : 0
      if (count > 0) counts.set(block.series, count)
      const target = targetOf(report, section, block, count)
      if (target) targets.push(target)
    }
  }
  return targets
}

interface NumberedBlock {
  readonly node: Nodes
  readonly id: string | undefined
  readonly series: Series
  readonly hasNumber: boolean
  readonly title: readonly PhrasingContent[]
}

/** For its number, or for its place in the page, where it has a caption and no id. */
function isCounted({ hasNumber, id, title }: NumberedBlock): boolean {
  return hasNumber || (id === undefined && title.length > 0)
}

const blocksOf = onceFor(({ tree }: Section): readonly NumberedBlock[] =>
  nodesIn(tree)
    .flatMap((node) => blockOf(node) ?? [])
    .filter(({ series }) => series !== 'recommendation'),
)

function blockOf(node: Nodes): NumberedBlock | undefined {
  if (node.type === 'paragraph') return figureOf(node)
  if (node.type === 'containerDirective' || node.type === 'leafDirective') return directiveOf(node)
  return undefined
}

function directiveOf(node: ContainerDirective | LeafDirective): NumberedBlock | undefined {
  const directive = directives.get(node.name)
  const id = node.attributes?.['id'] ?? undefined
  const caption = directive ? captionOf(node) : []
  if (!directive?.series && !id && caption.length === 0) return undefined
  return {
    node,
    id: id?.normalize('NFC'),
    series: directive?.series ?? node.name,
    hasNumber: directive?.series !== undefined && (!directive.countedWithCaption || caption.length > 0),
    title: plainTitle(caption),
  }
}

/** The words of a block's caption. */
export function captionOf(node: ContainerDirective | LeafDirective): readonly PhrasingContent[] {
  if (node.type === 'leafDirective') return node.attributes?.['caption'] ? node.children : []
  const [first] = node.children
  return first?.type === 'paragraph' && first.data?.caption ? first.children : []
}

/** An image with an id, alone in its paragraph. */
function figureOf({ children }: Paragraph): NumberedBlock | undefined {
  const [image] = children
  if (image?.type !== 'image' || children.length > 1 || !image.data?.id) return undefined
  const title: PhrasingContent[] = image.title ? [{ type: 'text', value: image.title }] : []
  return { node: image satisfies Image, id: image.data.id, series: 'figure', hasNumber: title.length > 0, title }
}

function targetOf(report: Report, section: Section, block: NumberedBlock, count: number): Target | undefined {
  const number = block.hasNumber ? formatNumber(report.manifest.numbering[block.series] ?? '1', [count]) : ''
  // By the count, because a pattern may write what no id can hold.
  const anchor = count > 0 ? `${block.series}-${count}` : block.id
  if (!anchor) return undefined
  const own = number ? ownLabel(report.words, block.series, number) : ''
  const printed = number ? label(report.words, block.series, number) : ''
  setResolved(block.node, { anchor, number, label: own })
  const { id = anchor, series, title, node } = block
  return {
    id,
    anchor,
    series,
    number,
    title,
    label: printed || textOf(title) || id,
    node,
    section,
    automatic: block.id === undefined,
  }
}
