import type { Code } from 'mdast'
import { directives } from '../directives/index.ts'
import type { ResolvedReport } from '../report.ts'
import type { TypedBlock } from './typed-block.ts'
import type { Visited } from './walk.ts'
import { rawOf } from './walk-matches.ts'

/** A block that became code: spaces stand before it, or backticks where its colons should. */
export function blockInCode(
  visited: Visited<Code>,
  report: ResolvedReport,
): { readonly typed: TypedBlock; readonly written: string } | undefined {
  const [first = ''] = rawOf(visited, report).split(/\r?\n/, 1)
  const [, signs = '', name = '', rest = ''] = firstLine.exec(first) ?? []
  if (!visited.node.position || !directives.has(name)) return undefined
  const colons = signs.startsWith(':') ? signs.length : 3
  return { typed: { colons, name, rest: rest.replace(/^\}/, '') }, written: first.trim() }
}

const firstLine = /^\s*(:{2,}|`{3,}|~{3,})\s*\{?([\p{L}-]+)(.*)$/u
