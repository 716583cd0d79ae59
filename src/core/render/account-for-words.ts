import type { Nodes } from 'mdast'
import type { Place } from '../message.ts'
import { placeOf } from '../place.ts'
import type { ResolvedReport } from '../report.ts'
import type { RenderedBody } from './body.ts'
import { wordsInHtml } from './words-in-html.ts'
import { type SourceWord, type SourceWords, wordsInTree } from './words-in-tree.ts'

/** What became of the words of a report. */
export interface WordAccount {
  /** Words in the sources: sections and notes. */
  readonly in: number
  /** Of these, words found in the page, in their order. */
  readonly out: number
  readonly lost: readonly LostWord[]
}

export interface LostWord {
  readonly word: string
  readonly place: Place
}

/**
 * Compare the words that authors wrote with those that readers are given.
 *
 * The law: of every section and every note, the words of the source, in their order, are among the words of its HTML,
 * and that HTML stands in the page, sections and notes each in their order. Nothing here asks the rendering code.
 * Linear.
 */
export function accountForWords(report: ResolvedReport, body: RenderedBody, page: string): WordAccount {
  const pieces = [...sectionsOf(report, body, page), ...notesOf(report, body, page)]
  const counted = pieces.map(({ tree, path, html }) => {
    const words = wordsInTree(tree)
    const lost = lostOf(words, wordsInHtml(html)).map(({ word, node }) => ({ word, place: placeOf(node, { path }) }))
    return { count: words.running.length + words.captions.length, lost }
  })
  const count = counted.reduce((sum, piece) => sum + piece.count, 0)
  const lost = counted.flatMap((piece) => piece.lost)
  return { in: count, out: count - lost.length, lost }
}

interface Piece {
  readonly tree: Nodes
  readonly path: string
  /** Empty where the page lacks it. */
  readonly html: string
}

function sectionsOf({ sections }: ResolvedReport, body: RenderedBody, page: string): Piece[] {
  const rendered = new Map(body.sections.map(({ section, html }) => [section, html]))
  const find = finder(page)
  return sections.map((section) => ({
    tree: section.tree,
    path: section.path,
    html: find(rendered.get(section) ?? ''),
  }))
}

function notesOf({ notes }: ResolvedReport, body: RenderedBody, page: string): Piece[] {
  const rendered = new Map(body.notes.map(({ note, html }) => [note, html]))
  const find = finder(page)
  return notes.map((note) => ({ tree: note.node, path: note.path, html: find(rendered.get(note) ?? '') }))
}

/** A piece if the page holds it, behind the pieces before it. */
function finder(page: string): (html: string) => string {
  let from = 0
  return (html) => {
    const at = html ? page.indexOf(html, from) : -1
    if (at < 0) return ''
    from = at + html.length
    return html
  }
}

/** The words printed less often than written; where there is none, the first word that is out of its order. */
function lostOf({ running, captions }: SourceWords, printed: readonly string[]): SourceWord[] {
  // Nearly always; then nothing has to be counted.
  if (captions.length === 0 && outOfOrder(running, printed).length === 0) return []
  const missing = missingFrom([...running, ...captions], printed)
  if (missing.length > 0) return missing
  return [...outOfOrder(running, printed), ...outOfOrder(captions, printed)]
}

function missingFrom(source: readonly SourceWord[], printed: readonly string[]): SourceWord[] {
  const left = new Map<string, number>()
  for (const word of printed) left.set(word, (left.get(word) ?? 0) + 1)
  return source.filter(({ word }) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

function outOfOrder(source: readonly SourceWord[], printed: readonly string[]): SourceWord[] {
  let next = 0
  for (const word of printed) if (source[next]?.word === word) next++
  return source.slice(next, next + 1)
}
