import type { Code } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'

/** What a document says one report comes to: its HTML, its text, its messages or its contents. */
export interface Expectation {
  readonly kind: 'html' | 'text' | 'messages'
  readonly value: string
  readonly line: number
}

/** One report of a document: its files, and what it comes to. */
export interface Example {
  readonly heading: string
  readonly line: number
  readonly files: Readonly<Record<string, string>>
  readonly expectations: readonly Expectation[]
}

interface OpenExample extends Example {
  readonly files: Record<string, string>
  readonly expectations: Expectation[]
}

/**
 * The reports of a document. Fences named with a file make one report, up to what it comes to or the next heading;
 * a fence of `md` without a name is a piece of a section.
 */
export function readExamples(markdown: string): readonly Example[] {
  const examples: OpenExample[] = []
  let heading = ''
  let open: OpenExample | undefined
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading') {
      heading = textOf(node)
      open = undefined
    }
    if (node.type !== 'code') continue
    const line = node.position?.start.line ?? 1
    const kind = kindOf(node)
    if (kind) {
      open?.expectations.push({ kind, value: node.value, line })
    } else if (isFile(node)) {
      if (!open || open.expectations.length > 0 || (node.meta && node.meta in open.files)) {
        open = { heading, line, files: {}, expectations: [] }
        examples.push(open)
      }
      open.files[pathOf(node, open.files)] = node.value
    }
  }
  return examples
}

function kindOf({ lang }: Code): Expectation['kind'] | undefined {
  return lang === 'html' || lang === 'text' || lang === 'messages' ? lang : undefined
}

function isFile({ lang, meta }: Code): boolean {
  return lang === 'md' || (!!meta && (lang === 'yaml' || lang === 'csv'))
}

function pathOf({ meta }: Code, files: Readonly<Record<string, string>>): string {
  return meta?.trim() || `piece-${Object.keys(files).length + 1}`
}
