import type { Place } from '../message.ts'
import { placeAt } from '../place.ts'
import type { ResolvedReport, Section } from '../report.ts'
import { everyNode, placeIn, type Visited } from './walk.ts'

/** An id that an author gave to something. */
export interface GivenId {
  readonly id: string
  readonly place: Place
  /** The section whose text it was given in. */
  readonly section: Section
}

/** Every id that the authors gave, in the order of the text: of sections, headings, blocks and images. */
export function givenIds(report: ResolvedReport): readonly GivenId[] {
  const bySection = new Map<Section, GivenId[]>(report.sections.map((section) => [section, [idOfSection(section)]]))
  for (const visited of everyNode(report)) {
    const id = idOf(visited)
    if (id) bySection.get(visited.section)?.push({ id, place: placeIn(visited), section: visited.section })
  }
  return [...bySection.values()].flat()
}

function idOfSection(section: Section): GivenId {
  const { id, path, frontMatter, tree } = section
  const [first] = tree.children
  const title = first?.type === 'heading' ? first.position : undefined
  return { id, place: frontMatter.places.get('id') ?? placeAt(path, title), section }
}

function idOf({ node, parent, index }: Visited): string | undefined {
  switch (node.type) {
    case 'containerDirective':
    case 'leafDirective':
      return node.attributes?.['id'] ?? undefined
    case 'image':
      return node.data?.id
    case 'heading':
      // The title bears the id of its section.
      return node.depth === 1 && index === 0 && parent?.node.type === 'root' ? undefined : node.data?.id
    default:
      return undefined
  }
}
