import type { FootnoteDefinition, Nodes } from 'mdast'
import type { Note, ResolvedReport, Section, Target } from '../report.ts'

/** What a piece of HTML is made of: a tree that is the same object as long as nothing in it was written anew. */
export interface Piece {
  readonly of: Section | FootnoteDefinition | Nodes
  readonly tree: Nodes
  /** The file it stands in. */
  readonly path: string
  /** What else of it is printed. */
  readonly print: string
  /** The number of its first block, unless there are more before it. */
  readonly base: number
}

/** How far the numbers of the blocks of two pieces are apart, so that those of one stay when another grows. */
const spacing = { section: 512, note: 8 }

/** A section as a piece of its report. */
export function pieceOfSection(section: Section, { sections }: ResolvedReport): Piece {
  const { tree, path } = section
  return { of: section, tree, path, print: '', base: sections.indexOf(section) * spacing.section }
}

/** A note as a piece of its report. */
export function pieceOfNote(note: Note, index: number, { sections }: ResolvedReport): Piece {
  const { node, path, number, anchor, calls } = note
  const base = sections.length * spacing.section + index * spacing.note
  return { of: node, tree: node, path, print: [number, anchor, ...calls].join(' '), base }
}

/** A title as the contents print it. */
export function pieceOfTitle({ node, title, label, section: { path } }: Target): Piece {
  return { of: node, tree: { type: 'paragraph', children: [...title] }, path, print: label, base: 0 }
}
