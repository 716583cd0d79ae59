import type { FootnoteDefinition } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Manifest } from '../manifest.ts'
import { parseMarkdown } from './markdown.ts'

/** The note called from the title of the report. */
export function parseTitleNote({ titleNote, places }: Manifest, path: string): FootnoteDefinition | undefined {
  if (titleNote === undefined) return undefined
  const tree = parseMarkdown(titleNote)
  const place = places.get('title-note')
  visit(tree, (node) => {
    node.data = { ...node.data, file: path }
    if (place) node.position = { start: place.start, end: place.end }
  })
  const children = tree.children as FootnoteDefinition['children']
  return { type: 'footnoteDefinition', identifier: 'title-note', label: 'title-note', children }
}
