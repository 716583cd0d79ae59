import type { Nodes } from 'mdast'
import { nodesIn } from '../nodes-in.ts'
import type { RecommendationTarget } from '../report.ts'
import type { Context, SourceBlock } from './context.ts'
import { sourceAt } from './handlers/image.ts'
import { placeOfBlock } from './handlers/mark-block.ts'
import type { Piece } from './piece.ts'
import { isSamePrint, type PiecePrint, printOf } from './print-of.ts'
import type { PageSoFar, SafeHtml } from './to-html.ts'

/** A piece of a report, made before. */
interface Known {
  readonly values: PiecePrint['values']
  /** The ids that were looked for among those of the page so far, and whether they were there. */
  readonly asked: ReadonlyMap<string, boolean>
  /** The pictures that were asked for, and where they stood. */
  readonly pictures: ReadonlyMap<string, string | undefined>
  readonly gathered: readonly RecommendationTarget[]
  readonly base: number
  readonly blocks: readonly SourceBlock[]
  readonly html: SafeHtml
}

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
    const { values, gathered } = printOf(piece, context)
    const known = this.#before.get(piece.of)
    if (known && isSame(known, values, base) && isFree(known, page) && hasItsPictures(known, context)) {
      const again = { ...known, gathered, blocks: blocksAgain(known, gathered) }
      // Not to keep what was written before.
      this.#before.set(piece.of, again)
      return takeUp(again, context, page)
    }
    const used = new AskedIds(page.used)
    context.pictures.asked.clear()
    const html = make({ ...page, used })
    const pictures = new Map([...context.pictures.asked].map((path) => [path, context.pictures.get(path)]))
    const blocks = context.blocks.slice(base)
    this.#before.set(piece.of, { values, asked: used.asked, pictures, gathered, base, blocks, html })
    return html
  }
}

function isSame(known: Known, values: Known['values'], base: number): boolean {
  return isSamePrint(known.values, values) && (known.base === base || known.blocks.length === 0)
}

function isFree({ asked }: Known, { used }: PageSoFar): boolean {
  for (const [id, was] of asked) if (used.has(id) !== was) return false
  return true
}

/** Also has the page know them. */
function hasItsPictures({ pictures }: Known, context: Context): boolean {
  return [...pictures].every(([path, source]) => sourceAt(path, context) === source)
}

/** What is gathered may stand at other places than it did. */
function blocksAgain({ blocks, gathered }: Known, now: readonly RecommendationTarget[]): readonly SourceBlock[] {
  const again = new Map<Nodes, SourceBlock>()
  for (const [index, { node, section }] of now.entries()) {
    const before = gathered[index]?.node
    if (before === undefined || before === node) continue
    const nodes = nodesIn(node)
    for (const [at, one] of nodesIn(before).entries()) {
      const twin = nodes[at]
      const place = twin && placeOfBlock(twin, section.path)
      if (place) again.set(one, { node: twin, place })
    }
  }
  return again.size === 0 ? blocks : blocks.map((block) => again.get(block.node) ?? block)
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
