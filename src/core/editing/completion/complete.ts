import { completeBlock } from './complete-block.ts'
import { completeReference } from './complete-reference.ts'
import { completeYaml } from './complete-yaml.ts'
import type { Completion, Typing } from './completion.ts'
import { isInHead } from './is-in-head.ts'

/** The words with which an author may go on at a point; none where anything may stand. */
export function complete(typing: Typing): readonly Completion[] {
  const { file, text, point } = typing
  const found = completeReference(typing)
  if (found) return found
  if (/\.ya?ml$/.test(file) || isInHead(text, point.line)) return completeYaml(typing)
  return file.endsWith('.md') ? completeBlock(typing) : []
}
