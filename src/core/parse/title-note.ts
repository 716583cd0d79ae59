import type { FootnoteDefinition, Paragraph } from 'mdast'
import type { Manifest } from '../manifest.ts'
import { placeAt } from '../place.ts'
import type { Finding } from '../report.ts'
import { walkTree } from '../walk-tree.ts'
import { parseMarkdown } from './markdown.ts'
import { readSafely } from './read-safely.ts'

/** The note called from the title of the report. */
export function parseTitleNote(
  { titleNote, places }: Manifest,
  path: string,
  findings: Finding[],
): FootnoteDefinition | undefined {
  if (titleNote === undefined) return undefined
  const place = places.get('title-note') ?? placeAt(path, undefined)
  const words: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: titleNote }] }
  const read = () => parseTree(titleNote)
  const children = readSafely(titleNote, place, findings, read) ?? [words]
  const note: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: 'title-note',
    label: 'title-note',
    children,
  }
  walkTree(note, (node) => {
    node.data = { ...node.data, file: path }
    node.position = { start: place.start, end: place.end }
  })
  return note
}

function parseTree(text: string): FootnoteDefinition['children'] {
  return parseMarkdown(text).children as FootnoteDefinition['children']
}
