import type { ContainerDirective } from 'mdast-util-directive'
import { knownNodesOfType } from '../known-nodes-of-type.ts'
import type { Report, Section } from '../report.ts'

/** A recommendation where it is argued. */
export interface FoundRecommendation {
  readonly id: string
  /** The author gave the id. */
  readonly given: boolean
  /** The group of the other list that it belongs to. */
  readonly group: string
  readonly node: ContainerDirective
  readonly section: Section
}

/** Every recommendation in the order of the text. One without an id is known by its position. */
export function findRecommendations({ sections }: Report): FoundRecommendation[] {
  const found: FoundRecommendation[] = []
  for (const section of sections) {
    for (const node of knownNodesOfType(section.tree, 'containerDirective')) {
      if (node.name !== 'recommendation') continue
      const id = node.attributes?.['id']?.normalize('NFC')
      const group = node.attributes?.['group'] ?? section.frontMatter.group ?? section.id
      found.push({ id: id ?? `recommendation-without-id-${found.length + 1}`, given: !!id, group, node, section })
    }
  }
  return found
}
