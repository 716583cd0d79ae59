import type { FootnoteDefinition, Heading, Nodes, Paragraph, TableCell } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { nodesOfType } from '../../nodes-of-type.ts'
import { placeAt, placeOf } from '../../place.ts'
import type { Section } from '../../report.ts'
import type { UnitContext } from '../unit.ts'
import { instructionIn } from './instruction.ts'
import { plainBlock } from './plain-block.ts'
import type { Around, TextBlock } from './text-block.ts'

/** What is known while the text of a section is walked through. */
export interface TreeWalk {
  /** By file and label; a note is taken out when it is called. */
  readonly notes: Map<string, FootnoteDefinition>
}

/** A walk through a section, or through a text that calls no notes. */
export function treeWalk(section?: Section): TreeWalk {
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of section ? nodesOfType(section.tree, 'footnoteDefinition').toReversed() : []) {
    notes.set(keyOf(node.data?.file ?? section?.path, node.identifier), node)
  }
  return { notes }
}

/** The blocks of some nodes, what authors say to translators taken from the comments between them. */
export function blocksOfTree(nodes: readonly Nodes[], around: Around, walk: TreeWalk): TextBlock[] {
  const blocks: TextBlock[] = []
  let instruction: ReturnType<typeof instructionIn>
  for (const node of nodes) {
    if (node.type === 'html') {
      instruction = instructionIn(node.value) ?? instruction
      continue
    }
    const skipped = instruction?.skip === true
    const remark = instruction?.remark ?? around.remark
    instruction = undefined
    // One by one, because a section has more blocks than a function takes arguments.
    if (!skipped) for (const block of blocksIn(node, { ...around, remark }, walk)) blocks.push(block)
  }
  return blocks
}

function blocksIn(node: Nodes, around: Around, walk: TreeWalk): TextBlock[] {
  switch (node.type) {
    case 'heading':
      return withinLine(node, 'heading', { ...around, what: headingName(around) }, walk)
    case 'tableCell':
      return withinLine(node, 'cell', around, walk)
    case 'paragraph':
      return paragraph(node, around, walk)
    case 'containerDirective':
    case 'leafDirective':
      return directive(node, around, walk)
    case 'footnoteDefinition':
      return around.section ? [] : blocksOfTree(node.children, around, walk)
    default:
      return 'children' in node ? blocksOfTree(node.children, around, walk) : []
  }
}

function headingName({ what }: Around): string {
  return what === 'Paragraph' ? 'Heading' : what
}

function paragraph(node: Paragraph, around: Around, walk: TreeWalk): TextBlock[] {
  if (node.data?.group) return withinLine(node, 'cell', around, walk)
  return withinLine(node, node.data?.caption ? 'caption' : '', around, walk)
}

/** A block, the words of the pictures in it, and the notes that it calls first. */
function withinLine(
  node: Paragraph | Heading | TableCell,
  context: UnitContext,
  around: Around,
  walk: TreeWalk,
): TextBlock[] {
  const block: TextBlock = {
    ...around,
    context,
    place: placeAt(node.data?.file ?? around.path, node.position),
    isPlain: false,
    read: () => node.children,
    write: (children) => {
      node.children = [...children]
    },
  }
  return [block, ...pictures(node, around), ...notesCalledIn(node, around, walk)]
}

function pictures(node: Nodes, around: Around): TextBlock[] {
  return nodesOfType(node, 'image').flatMap((image) => {
    if (image.data?.decorative) return []
    const place = placeOf(image, { path: around.path })
    const picture = { ...around, what: 'Picture' }
    return [
      ...plainBlock({ owner: image, key: 'alt', context: 'alt', place }, picture),
      ...plainBlock({ owner: image, key: 'title', context: 'caption', place }, picture),
    ]
  })
}

function notesCalledIn(node: Nodes, around: Around, walk: TreeWalk): TextBlock[] {
  return nodesOfType(node, 'footnoteReference').flatMap((call) => {
    const key = keyOf(call.data?.file ?? around.path, call.identifier)
    const note = walk.notes.get(key)
    walk.notes.delete(key)
    if (!note) return []
    const what = `Note ${note.data?.resolved?.number ?? call.label ?? call.identifier}`
    return blocksOfTree(note.children, { ...around, what }, walk)
  })
}

function directive(node: ContainerDirective | LeafDirective, around: Around, walk: TreeWalk): TextBlock[] {
  const { attributes, name } = node
  const path = node.data?.file ?? around.path
  const inside = { ...around, path, ...aboutDirective(node, around) }
  const place = placeOf(node, { path })
  const owner = attributes ?? {}
  return [
    ...(name === 'recommendation' ? plainBlock({ owner, key: 'to', context: 'addressee', place }, inside) : []),
    ...(name === 'recommendation' ? plainBlock({ owner, key: 'theme', context: 'theme', place }, inside) : []),
    ...(name === 'list' ? listBlocks(node, inside, walk) : blocksOfTree(node.children, inside, walk)),
  ]
}

function aboutDirective({ name, data, attributes }: ContainerDirective | LeafDirective, around: Around) {
  const label = data?.resolved?.number
  const named = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}${label ? ` ${label}` : ''}`
  if (name === 'recommendation') return { what: named, recommendation: attributes?.['id'] ?? undefined }
  return name === 'include' ? {} : { what: named, recommendation: around.recommendation }
}

/** An entry of a list is a name and what is said of it, each by itself. */
function listBlocks(node: ContainerDirective | LeafDirective, around: Around, walk: TreeWalk): TextBlock[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'list') return blocksOfTree([child], around, walk)
    return nodesOfType(child, 'text').flatMap((text) =>
      plainBlock({ owner: text, key: 'value', context: 'cell', place: placeAt(around.path, node.position) }, around),
    )
  })
}

/** Labels belong to the file they stand in. */
function keyOf(path: string | undefined, identifier: string): string {
  return `${path}\n${identifier}`
}
