import type { Element, ElementContent, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Direction } from '../direction.ts'
import { keepTogether, type Surroundings } from '../typography/keep-together.ts'
import { addDownloads } from './add-downloads.ts'
import { directTexts } from './direct-texts.ts'
import { keepIdsUnique } from './keep-ids-unique.ts'
import { keepSafeLinks } from './keep-safe-links.ts'
import { markWideNumbers } from './mark-wide-numbers.ts'
import { requireUnchanged } from './require-unchanged.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

declare const isSafe: unique symbol

/** HTML that was sanitized: the only text that a template may print as it is. */
export type SafeHtml = string & { readonly [isSafe]: true }

const writer = unified().use(rehypeStringify).freeze()

const drawingWriter = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true }).freeze()

/** What is known of the page that a piece of HTML is for. */
export interface PageSoFar extends Surroundings {
  /** The ids of the page so far. */
  readonly used: Set<string>
  readonly direction: Direction
  /** What is put beneath tables, by their anchors. */
  readonly downloads?: ReadonlyMap<string, Element>
}

/** Sanitize a tree, last of all that authors write, and write it as HTML. */
export function toHtml(
  children: readonly ElementContent[],
  { used, direction, downloads, ...around }: PageSoFar,
): SafeHtml {
  const safe = sanitized(children)
  keepIdsUnique(safe, used)
  keepTogether(safe, around)
  directTexts(safe, direction)
  markWideNumbers(safe)
  if (downloads) addDownloads(safe, downloads)
  return writer.stringify(safe) as SafeHtml
}

/** Sanitize a tree and write it as HTML, letter by letter as it is: for those who look at the text itself. */
export function toPlainHtml(children: readonly ElementContent[]): SafeHtml {
  return writer.stringify(sanitized(children)) as SafeHtml
}

function sanitized(children: readonly ElementContent[]): Root {
  const tree: Root = { type: 'root', children: [...children] }
  // A root stays one.
  const safe = sanitize(tree, sanitizeSchema) as Root
  keepSafeLinks(safe)
  requireUnchanged(tree, safe)
  return safe
}

/** Write what was drawn here, and holds nothing that an author wrote. */
export function drawingToHtml(drawing: Element): SafeHtml {
  return drawingWriter.stringify({ type: 'root', children: [drawing] }) as SafeHtml
}
