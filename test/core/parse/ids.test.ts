import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/core/parse/markdown.ts'

const first = (tree: Root) => tree.children.map((node) => [textOf(node), node.data?.id])

test('an id at the end of a heading is no part of its words', () => {
  expect(first(parseMarkdown('## Media {#media}'))).toEqual([['Media', 'media']])
  expect(first(parseMarkdown('## Media {x} {#media} ##'))).toEqual([['Media {x}', 'media']])
})

test('with a backslash before it, it is words', () => {
  expect(first(parseMarkdown('## Media \\{#media}'))).toEqual([['Media {#media}', undefined]])
  expect(first(parseMarkdown('## Media \\\\{#media}'))).toEqual([['Media \\', 'media']])
  expect(first(parseMarkdown('![Map](map.png)\\{#map}'))).toEqual([['Map{#map}', undefined]])
})

test('a heading of a hundred thousand spaces is read at once', () => {
  expect(first(parseMarkdown(`## a${' '.repeat(100_000)}b`))).toHaveLength(1)
})
