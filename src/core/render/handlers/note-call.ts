import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { FootnoteReference, Parents } from 'mdast'
import { hrefTo } from '../../href-to.ts'
import type { Context, Standing } from '../context.ts'

/** The raised number that leads to a note; a comma keeps it apart from the one before. */
export function noteCall(
  node: FootnoteReference,
  parent: Parents | undefined,
  context: Context,
  standing: Standing,
): ElementContent[] {
  const call = numberOf(node, context, standing)
  return followsCall(node, parent) ? [h('sup.note-separator', context.word('between-note-calls')), call] : [call]
}

function followsCall(node: FootnoteReference, parent: Parents | undefined): boolean {
  const siblings: readonly unknown[] = parent?.children ?? []
  return parent?.children[siblings.indexOf(node) - 1]?.type === 'footnoteReference'
}

function numberOf(node: FootnoteReference, context: Context, standing: Standing): ElementContent {
  const { anchor, number, call } = node.data?.resolved ?? {}
  if (!anchor || !number) return { type: 'text', value: `[^${node.label ?? node.identifier}]` }
  const id = standing.copied ? undefined : call
  return standing.inLink
    ? h('sup.note-call', { id, ...firstCall(anchor, id, context) }, number)
    : callOf({ anchor, number, call: id }, context)
}

/** A call to a note; without an anchor of its own where it is a copy. */
export function callOf(
  { anchor, number, call }: { readonly anchor: string; readonly number: string; readonly call: string | undefined },
  context: Context,
): Element {
  const { medium, word } = context
  // On paper the role would take the link away: Chromium writes no Link tag for it.
  const spoken = medium === 'screen' ? { role: 'doc-noteref', ariaLabel: word('note-label', { number }) } : {}
  return h('sup.note-call', firstCall(anchor, call, context), [
    h('a', { id: call, href: hrefTo(anchor), ...spoken }, number),
  ])
}

/** On paper the note stands at the foot of the page of its first call. */
function firstCall(anchor: string, call: string | undefined, { medium }: Context): { readonly dataNote?: string } {
  return medium === 'paper' && call === `${anchor}-call` ? { dataNote: anchor } : {}
}
