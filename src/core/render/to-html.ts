import type { Element, ElementContent, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml as stringify } from 'hast-util-to-html'
import type { Direction } from '../direction.ts'
import { directTexts } from './direct-texts.ts'
import { keepIdsUnique } from './keep-ids-unique.ts'
import { keepSafeLinks } from './keep-safe-links.ts'
import { requireUnchanged } from './require-unchanged.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

declare const sanitized: unique symbol

/** HTML that was sanitized: the only text that a template may print as it is. */
export type SafeHtml = string & { readonly [sanitized]: true }

/** What is known of the page that a piece of HTML is for. */
export interface PageSoFar {
  /** The ids of the page so far. */
  readonly used: Set<string>
  readonly direction: Direction
}

/** Sanitize a tree, last of all, and write it as HTML. */
export function toHtml(children: readonly ElementContent[], { used, direction }: PageSoFar): SafeHtml {
  const tree: Root = { type: 'root', children: [...children] }
  const safe = sanitize(tree, sanitizeSchema)
  keepSafeLinks(safe)
  requireUnchanged(tree, safe)
  keepIdsUnique(safe, used)
  directTexts(safe, direction)
  return stringify(safe) as SafeHtml
}

/** Write what was drawn here, and holds nothing that an author wrote. */
export function drawingToHtml(drawing: Element): SafeHtml {
  return stringify(drawing, { space: 'svg', closeEmptyElements: true }) as SafeHtml
}
