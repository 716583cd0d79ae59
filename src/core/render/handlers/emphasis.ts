import type { Element } from 'hast'
import type { Emphasis } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { nameKey } from '../../name-key.ts'
import type { Context } from '../context.ts'

/** Emphasis, which has a language where it is a foreign word that `names.yaml` knows. */
export function emphasis(state: State, node: Emphasis, { languages }: Context): Element {
  const element = defaultHandlers.emphasis(state, node)
  const language = languages.get(nameKey(textOf(node, { includeImageAlt: false })))
  if (language !== undefined) element.properties['lang'] = language
  return element
}
