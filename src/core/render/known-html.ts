import type { FootnoteDefinition, Nodes } from 'mdast'
import { nodesIn } from '../nodes-in.ts'
import type { Note, ResolvedReport, Section } from '../report.ts'
import type { Context, SourceBlock } from './context.ts'
import type { PageSoFar, SafeHtml } from './to-html.ts'

/** A piece of a report, made before. */
interface Known {
  readonly print: string
  /** The ids that were looked for among those of the page so far, and whether they were there. */
  readonly asked: ReadonlyMap<string, boolean>
  readonly base: number
  readonly blocks: readonly SourceBlock[]
  readonly html: SafeHtml
}

/** What a piece is made of: a tree that is the same object as long as nothing in it was written anew. */
export interface Piece {
  readonly of: Section | FootnoteDefinition
  readonly tree: Nodes
  /** What else of it is printed. */
  readonly print: string
  /** The number of its first block, unless there are more before it. */
  readonly base: number
}

/** How far the numbers of the blocks of two pieces are apart, so that those of one stay when another grows. */
const spacing = { section: 512, note: 8 }

/**
 * Remembers the HTML of sections and notes, by who renders a report again and again. A piece is made anew unless
 * everything that it is made of is the same: its tree, every number and text that was resolved in it, and what is said
 * once for the whole report.
 */
export class KnownHtml {
  #around: readonly unknown[] = []
  #before = new WeakMap<object, Known>()

  /** To be called each time that the report is rendered anew. */
  begin(context: Context): void {
    const around = aroundOf(context)
    const isSame = around.length === this.#around.length && around.every((one, index) => one === this.#around[index])
    if (!isSame) this.#before = new WeakMap()
    this.#around = around
  }

  htmlOf(piece: Piece, context: Context, page: PageSoFar, make: (page: PageSoFar) => SafeHtml): SafeHtml {
    const base = Math.max(context.blocks.length, piece.base)
    context.blocks.length = base
    const print = printOf(piece, context)
    if (print === undefined) return make(page)
    const known = this.#before.get(piece.of)
    if (known?.print === print && known.base === base && isFree(known, page)) return takeUp(known, context, page)
    const used = new AskedIds(page.used)
    const html = make({ ...page, used })
    const made = { print, asked: used.asked, base, blocks: context.blocks.slice(base), html }
    this.#before.set(piece.of, made)
    return html
  }
}

function isFree({ asked }: Known, { used }: PageSoFar): boolean {
  for (const [id, was] of asked) if (used.has(id) !== was) return false
  return true
}

function takeUp({ asked, blocks, html }: Known, context: Context, { used }: PageSoFar): SafeHtml {
  for (const [id, was] of asked) if (!was) used.add(id)
  context.blocks.push(...blocks)
  return html
}

/** What every piece may depend on. */
function aroundOf({ report, medium, fonts, marks, besidePage }: Context): readonly unknown[] {
  const { words, language } = report
  return [medium, fonts, marks, besidePage === undefined, words, language, report.texts.get('names.yaml')]
}

/** All that was resolved in a piece; undefined where it prints what stands elsewhere. */
function printOf({ tree, print: own }: Piece, context: Context): string | undefined {
  const print: unknown[] = [own]
  let isWhole = true
  for (const node of nodesIn(tree)) {
    // A picture is told to the page, and a list of recommendations is made of other sections.
    if (node.type === 'image' || node.type === 'imageReference') isWhole = false
    if (node.type === 'leafDirective' && node.name === 'recommendations') isWhole = false
    if (node.type === 'containerDirective' && node.name === 'recommendation')
      print.push(recommendationOf(node, context))
    const resolved = node.data?.resolved
    if (!resolved) continue
    const { anchor, number, label, call, target, children } = resolved
    print.push(anchor, number, label, call)
    if (target) print.push(target.anchor, target.number, target.label, children)
  }
  return isWhole ? JSON.stringify(print) : undefined
}

function recommendationOf(node: Nodes, { recommendations }: Context): readonly unknown[] {
  const target = recommendations.get(node)
  return target ? [target.list, target.listAnchor, target.addressee, target.number] : []
}

/** Ids that say which of them were looked for, and whether they were there. */
class AskedIds extends Set<string> {
  readonly asked = new Map<string, boolean>()
  readonly #used: Set<string>

  constructor(used: Set<string>) {
    super()
    this.#used = used
  }

  override has(id: string): boolean {
    const was = this.#used.has(id)
    if (!this.asked.has(id)) this.asked.set(id, was)
    return was
  }

  override add(id: string): this {
    this.#used.add(id)
    return this
  }
}

/** A section as a piece of its report. */
export function pieceOfSection(section: Section, { sections }: ResolvedReport): Piece {
  return { of: section, tree: section.tree, print: '', base: sections.indexOf(section) * spacing.section }
}

/** A note as a piece of its report. */
export function pieceOfNote({ node, number, anchor, calls }: Note, index: number, { sections }: ResolvedReport): Piece {
  const base = sections.length * spacing.section + index * spacing.note
  return { of: node, tree: node, print: [number, anchor, ...calls].join(' '), base }
}
