import type { Nodes } from 'mdast'
import { nodesOfType } from '../core/nodes-of-type.ts'
import { plainText } from '../core/plain-text.ts'
import { wordsInTree } from '../core/render/words-in-tree.ts'
import type { Note, ResolvedReport, Section } from '../core/report.ts'

/** How much there is in a section, its notes among it; together, what `build` counts. */
export interface SectionFigures {
  readonly title: string
  readonly path: string
  /** Where it stands in the page. */
  readonly anchor: string
  readonly words: number
  readonly notes: number
  readonly recommendations: number
}

/** Section by section, in reading order; before them the notes of the report's title. */
export function figuresOf(report: ResolvedReport): readonly SectionFigures[] {
  const notesOf = (section?: Section) => report.notes.filter((note) => note.section === section)
  const onTitle = figuresOfTitle(notesOf(undefined))
  return [...(onTitle ? [onTitle] : []), ...report.sections.map((one) => figuresOfSection(one, notesOf(one), report))]
}

function figuresOfTitle(notes: readonly Note[]): SectionFigures | undefined {
  const [first] = notes
  if (first === undefined) return undefined
  const words = wordsOf(notes.map(({ node }) => node))
  return { title: 'Title', path: first.path, anchor: '', words, notes: notes.length, recommendations: 0 }
}

function figuresOfSection(section: Section, notes: readonly Note[], { targets }: ResolvedReport): SectionFigures {
  const target = targets.get(section.id)
  const [first] = section.tree.children
  const blocks = nodesOfType(section.tree, 'containerDirective')
  return {
    title: target?.label || (first?.type === 'heading' ? plainText(first) : section.id),
    path: section.path,
    anchor: target?.anchor ?? '',
    words: wordsOf([section.tree, ...notes.map(({ node }) => node)]),
    notes: notes.length,
    recommendations: blocks.filter(({ name }) => name === 'recommendation').length,
  }
}

function wordsOf(trees: readonly Nodes[]): number {
  return trees.map(wordsInTree).reduce((sum, { running, captions }) => sum + running.length + captions.length, 0)
}
