import type { Heading, PhrasingContent, Root } from 'mdast'
import type { FrontMatter } from '../manifest.ts'
import type { Place } from '../message.ts'
import { placeAt } from '../place.ts'
import type { Finding, Part, Section } from '../report.ts'
import { giveAutomaticIds } from './automatic-ids.ts'
import { blank, parseBody } from './body.ts'
import { expandBlocks } from './expand-blocks.ts'
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts'
import { type Definitions, definitionsOf, parseInline } from './inline.ts'
import { stemOf } from './path.ts'
import { readSafely } from './read-safely.ts'
import type { Reading } from './reading.ts'

/** Read one section. Never fails: what is wrong in it is for `lint` to say. */
export function parseSection(path: string, text: string, part: Part, reading: Reading): Section {
  const head = splitFrontMatter(text, path)
  const { frontMatter, findings } = parseFrontMatter(head.yaml ?? '', { path, firstLine: head.firstLine })
  reading.findings.push(...head.findings, ...findings)
  const tree = parseBody(blank(text, head.bodyOffset), path, reading)
  const title = takeTitle(tree, frontMatter, definitionsOf(tree, text), { path, findings: reading.findings })
  const id = frontMatter.id ?? title?.data?.id ?? stemOf(path)
  if (title) tree.children.unshift({ ...title, data: { ...title.data, id } })
  expandBlocks(tree, path, reading)
  giveAutomaticIds(tree, id)
  return { id, part, path, frontMatter, tree }
}

/** The title of the front matter; without one, a heading of level 1 that opens the text. */
function takeTitle(
  tree: Root,
  { title, places }: FrontMatter,
  definitions: Definitions,
  { path, findings }: { readonly path: string; readonly findings: Finding[] },
): Heading | undefined {
  if (title !== undefined) {
    const place = places.get('title') ?? placeAt(path, undefined)
    const read = () => parseInline(title, definitions, place.start)
    const words: PhrasingContent[] = [{ type: 'text', value: title }]
    return titleHeading(readSafely(title, place, findings, read) ?? words, place)
  }
  const index = tree.children.findIndex(({ type }) => type !== 'html')
  const first = tree.children[index]
  if (first?.type !== 'heading' || first.depth !== 1) return undefined
  tree.children.splice(index, 1)
  return first
}

function titleHeading(children: PhrasingContent[], { start, end }: Place): Heading {
  return { type: 'heading', depth: 1, children, position: { start, end } }
}
