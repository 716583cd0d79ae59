import type { Root } from 'mdast'
import { readCaptions } from './captions.ts'
import { splitFrontMatter } from './front-matter.ts'
import { definitionsOf } from './inline.ts'
import { nestingFinding, withinLimits } from './limits.ts'
import { parseMarkdown } from './markdown.ts'
import type { Reading } from './reading.ts'

/** The tree of one file's Markdown; empty where the file is more than can be read safely. */
export function parseBody(text: string, path: string, { findings, parsed }: Reading): Root {
  const excesses = withinLimits(text, path)
  findings.push(...excesses)
  if (excesses.length > 0) return { type: 'root', children: [] }
  try {
    const tree = parsed ? parsed.treeOf(text, parseMarkdown) : parseMarkdown(text)
    readCaptions(tree, text, definitionsOf(tree, text), { path, findings })
    return tree
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    findings.push(nestingFinding(path))
    return { type: 'root', children: [] }
  }
}

/** The text of an included file without its front matter, which says nothing there. */
export function blankHead(text: string, path: string): string {
  return blank(text, splitFrontMatter(text, path).bodyOffset)
}

/** Spaces in place of the head, so that every position in the body stays as it is in the file. */
export function blank(text: string, offset: number): string {
  return text.slice(0, offset).replace(/[^\n]/g, ' ') + text.slice(offset)
}
