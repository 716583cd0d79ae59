import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { most } from '../../src/core/parse/limits/most.ts'
import { mostColumns, mostRows } from '../../src/core/tables/csv-findings.ts'
import { readExamples } from './read-examples.ts'
import { tryExample } from './try-example.ts'

const root = new URL('../../', import.meta.url).pathname
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/authoring.md',
  'docs/themes.md',
  'docs/architecture.md',
  'docs/editors.md',
]

test('readers get what the README shows', () => {
  const readme = read('README.md')
  const [example] = readExamples(readme)
  const shown = fromMarkdown(readme).children.find(({ type }) => type === 'blockquote')
  const { messages, text } = tryExample(example ?? { heading: '', line: 1, files: {}, expectations: [] })
  expect(messages).toEqual([])
  for (const words of partsOf(shown)) expect(text).toContain(words)
})

test('the README names every command there is, and no other', () => {
  const rows = [...read('README.md').matchAll(/^\| `([a-z0-9]+)[^`]*` \|/gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual([...commands.keys(), 'completion', 'help'].sort())
})

test('SECURITY.md has the limits there are', () => {
  const table = read('SECURITY.md')
  const { fruitlessSteps: _, lazyLines: __, ...told } = most
  const limits = [...Object.values(told), mostRows, mostColumns]
  expect(limits.map((limit) => limit.toLocaleString('en')).filter((limit) => !table.includes(limit))).toEqual([])
})

test('the plan of the house names every folder of the program', () => {
  const plan = read('docs/architecture.md')
  const folders = ['src', 'src/core'].flatMap((path) => readdirSync(join(root, path), { withFileTypes: true }))
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`)
  expect(names.filter((name) => !plan.includes(` ${name}`))).toEqual([])
})

test.each(documents)('every link of %s leads somewhere', (path) => {
  const tree = fromMarkdown(read(path))
  const ids = new Set(headingIds(tree))
  const lost: string[] = []
  visit(tree, 'link', ({ url }) => {
    const [file = '', id] = url.split('#')
    const isHere = file === '' && ids.has(id ?? '')
    if (!/^https?:/.test(url) && !isHere && !(file && existsSync(join(root, dirname(path), file)))) lost.push(url)
  })
  expect(lost).toEqual([])
})

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The paragraphs of a quotation, piece by piece, without tags. */
function partsOf(node: Nodes | undefined): string[] {
  if (!node || !('children' in node)) return []
  return node.children.flatMap((child) =>
    textOf(child, { includeHtml: false })
      .split('·')
      .map((part) => part.trim()),
  )
}

/** As GitHub makes them. */
function headingIds(tree: Nodes): string[] {
  const ids: string[] = []
  visit(tree, 'heading', (heading) => {
    ids.push(
      textOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-'),
    )
  })
  return ids
}
