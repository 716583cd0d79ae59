import type { ElementContent, Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Direction } from '../direction.ts'
import { directTexts } from './direct-texts.ts'
import { keepIdsUnique } from './keep-ids-unique.ts'
import { keepSafeLinks } from './keep-safe-links.ts'
import { requireUnchanged } from './require-unchanged.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

declare const sanitized: unique symbol

/** HTML that was sanitized: the only text that a template may print as it is. */
export type SafeHtml = string & { readonly [sanitized]: true }

const processor = unified().use(rehypeSanitize, sanitizeSchema).use(keepSafeLinks).use(rehypeStringify).freeze()

/** What is known of the page that a piece of HTML is for. */
export interface PageSoFar {
  /** The ids of the page so far. */
  readonly used: Set<string>
  readonly direction: Direction
}

/** Sanitize a tree, last of all, and write it as HTML. */
export function toHtml(children: readonly ElementContent[], { used, direction }: PageSoFar): SafeHtml {
  const tree: Root = { type: 'root', children: [...children] }
  const safe = processor.runSync(tree)
  requireUnchanged(tree, safe)
  keepIdsUnique(safe, used)
  directTexts(safe, direction)
  return processor.stringify(safe) as SafeHtml
}
