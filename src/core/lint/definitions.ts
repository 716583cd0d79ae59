import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast'
import type { ResolvedReport } from '../report.ts'
import { every, type Visited } from './walk.ts'

/** The link and image definitions of a report: the first of each label of each file, which is the one that counts. */
export type Definitions = ReadonlyMap<string, Visited<Definition>>

/** Definitions by file and label. */
export function definitionsOf(report: ResolvedReport): Definitions {
  return new Map(
    every(report, 'definition')
      .toReversed()
      .map((definition) => [keyOf(definition), definition]),
  )
}

/** What a definition and the links that use it have in common. */
export function keyOf({ node, file }: Visited<Definition | LinkReference | ImageReference>): string {
  return `${file}\n${node.identifier}`
}

/** The keys of the definitions that links or images use. */
export function keysUsed(report: ResolvedReport): ReadonlySet<string> {
  return new Set([...every(report, 'linkReference'), ...every(report, 'imageReference')].map(keyOf))
}

/** Whether a definition gives something that can be an address, rather than a word: `[Paragraph 5]: deleted`. */
export function givesAddress({ url, title }: Definition): boolean {
  return /[/:#@?]|\.\w/.test(url) || (url === '' && !title)
}

/** A link or an image, and its address. */
export interface Addressed<N extends Link | Image | LinkReference | ImageReference> {
  readonly visited: Visited<N>
  readonly address: string
}

/** Every link, whether its address stands beside it or in a definition. */
export function everyLink(report: ResolvedReport): readonly Addressed<Link | LinkReference>[] {
  const references = every(report, 'linkReference')
  return [...every(report, 'link').map(withOwn), ...references.flatMap(withDefined(definitionsOf(report)))]
}

/** Every image, whether its address stands beside it or in a definition. */
export function everyImage(report: ResolvedReport): readonly Addressed<Image | ImageReference>[] {
  const references = every(report, 'imageReference')
  return [...every(report, 'image').map(withOwn), ...references.flatMap(withDefined(definitionsOf(report)))]
}

function withOwn<N extends Link | Image>(visited: Visited<N>): Addressed<N> {
  return { visited, address: visited.node.url }
}

function withDefined(definitions: Definitions) {
  return <N extends LinkReference | ImageReference>(visited: Visited<N>): Addressed<N>[] => {
    const definition = definitions.get(keyOf(visited))
    return definition ? [{ visited, address: definition.node.url }] : []
  }
}
