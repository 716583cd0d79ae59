import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Code } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'

/**
 * Do to a copy of the project what a document tells a newcomer to do under one heading: write the files it names, and
 * change others as its `diff` fences say. In these, `…` stands for whatever is there.
 */
export function applyFences(markdown: string, heading: string, project: string): void {
  for (const { lang, meta, value } of fencesUnder(markdown, heading)) {
    if (!meta || !lang) continue
    const path = join(project, meta)
    if (lang === 'diff') applyDiff(path, value.split('\n'))
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `${value}\n`)
    }
  }
}

function fencesUnder(markdown: string, heading: string): Code[] {
  const { children } = fromMarkdown(markdown)
  const start = children.findIndex((node) => node.type === 'heading' && textOf(node) === heading)
  if (start < 0) throw new Error(`There is no heading “${heading}”`)
  const rest = children.slice(start + 1)
  const end = rest.findIndex(({ type }) => type === 'heading')
  return rest.slice(0, end < 0 ? undefined : end).filter((node) => node.type === 'code')
}

/** `-` and `+` in a row change a line; ` ` finds the line below which the next `+` is put; `+` alone goes to the top. */
function applyDiff(path: string, diff: readonly string[]): void {
  if (!path.endsWith('.ts')) {
    appendFileSync(path, diff.map((line) => `${line.slice(1)}\n`).join(''))
    return
  }
  const lines = readFileSync(path, 'utf8').split('\n')
  let at = 0
  let rest = ''
  for (const line of diff) {
    const text = line.slice(1)
    if (line.startsWith('+')) {
      lines.splice(
        at,
        0,
        text.replace('…', () => rest),
      )
      at++
    } else {
      const found = lines.findIndex((candidate) => matches(candidate, text))
      if (found < 0) throw new Error(`There is no line “${text}” in ${path}`)
      rest = restOf(lines[found] ?? '', text)
      at = found + 1
      if (line.startsWith('-')) lines.splice(--at, 1)
    }
  }
  writeFileSync(path, lines.join('\n'))
}

function matches(line: string, pattern: string): boolean {
  const [start = '', end = ''] = pattern.split('…')
  return pattern.includes('…') ? line.startsWith(start) && line.endsWith(end) : line === pattern
}

function restOf(line: string, pattern: string): string {
  const [start = '', end = ''] = pattern.split('…')
  return pattern.includes('…') ? line.slice(start.length, line.length - end.length) : ''
}
