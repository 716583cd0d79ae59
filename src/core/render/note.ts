import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { hrefTo } from '../href-to.ts'
import type { Note } from '../report.ts'
import type { Context } from './context.ts'
import { renderNodes } from './render-nodes.ts'

/** The text of a note, with a way back to each of its calls. */
export function renderNote(note: Note, context: Context): ElementContent[] {
  const { section, path, node } = note
  const standing = { section, file: path, copied: false, level: 3, inLink: false }
  const blocks = renderNodes(node.children, context, standing)
  // On paper nobody can follow them.
  return context.medium === 'paper' ? blocks : withBackLinks(blocks, note, context)
}

function withBackLinks(blocks: ElementContent[], note: Note, context: Context): ElementContent[] {
  const links = note.calls.flatMap((_, index) => [' ', backLink(note, index, context)])
  const last = blocks.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'p') return [...blocks, h('p.back-links', links)]
  return [...blocks.slice(0, -1), h('p', last.properties, [...last.children, ...links])]
}

function backLink({ number, calls }: Note, index: number, { word }: Context): Element {
  const several = calls.length > 1
  const ariaLabel = several
    ? word('back-to-reference-again', { number, call: String(index + 1) })
    : word('back-to-reference', { number })
  const shown = several ? `↑${index + 1}` : '↑'
  return h('a.back-link', { href: hrefTo(calls[index] ?? ''), role: 'doc-backlink', ariaLabel }, shown)
}
