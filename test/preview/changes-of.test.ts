import { expect, test } from 'vitest'
import { changesOf } from '../../src/preview/changes-of.ts'
import { unitsOf } from '../../src/preview/page-units.ts'

/** A list as it is printed; `at` counts the blocks of the text before it. */
const list = (at: number, items: string) =>
  `<head></head><body><main><ol class="recommendation-list" data-at="${at}">${items}</ol></main></body>`
const item = (id: string) => `<li id="${id}" data-at="7">${id}</li>`

test('a list stays as it is when there are more blocks before it', () => {
  expect(changesOf(unitsOf(list(1, item('a'))), unitsOf(list(2, item('a'))))).toEqual({ changes: [] })
})

test('what is put into a page says nothing of its place in the text', () => {
  const [empty, full] = [unitsOf('<body><main><p>a</p></main></body>'), unitsOf(list(1, item('a')))]
  const { changes = [] } = changesOf({ ...full, body: empty.body }, full) ?? {}
  expect(changes.map(({ html }) => html)).toEqual(['<ol class="recommendation-list"><li id="a">a</li></ol>\n'])
})
