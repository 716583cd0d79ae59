import type { Root } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { placeAt } from '../place.ts'
import { blankHead, parseBody } from './body.ts'
import { normalizePath } from './path.ts'
import { type Reading, textAt } from './reading.ts'
import { refusalFinding } from './refusal.ts'

/** How many more files a section may take in. */
export interface IncludeBudget {
  left: number
}

/** Read the file that an `::include` names; unset where there is none, or where it would include itself. */
export function readInclude(
  node: LeafDirective,
  chain: readonly string[],
  reading: Reading,
  budget: IncludeBudget,
): { readonly path: string; readonly tree: Root } | undefined {
  const src = node.attributes?.['src']
  if (!src) return undefined
  const path = normalizePath(src)
  const place = placeAt(chain.at(-1) ?? '', node.position)
  if (chain.includes(path) || budget.left === 0) {
    reading.findings.push({ rule: 'include-ends', place, text: endless(path, chain) })
    return undefined
  }
  budget.left--
  const text = textAt(path, reading)
  if (text !== undefined) return { path, tree: parseBody(blankHead(text, path), path, reading) }
  const file = reading.files.get(path) ?? { path, refused: 'missing' as const }
  if ('refused' in file) reading.findings.push(refusalFinding(file, place))
  return undefined
}

function endless(path: string, chain: readonly string[]): string {
  return chain.includes(path)
    ? `Unexpected include of \`${path}\`, which is being included already: ${[...chain, path].join(' → ')}`
    : `Unexpected include of \`${path}\`, expected fewer included files in one section`
}
