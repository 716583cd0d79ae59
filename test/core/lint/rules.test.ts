import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../../src/core/lint/index.ts'

const folder = new URL('../../../src/core/lint/rules/', import.meta.url)

test('every file of a rule is in the table, and every rule of the table has its file', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted())
})

test('every page belongs to a rule', () => {
  const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []))
  expect(ids.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
})

test('the ids of rules are unique, and words with hyphens', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/)
})

test('the summary of a rule is one sentence', () => {
  for (const { summary } of rules) expect(summary).toMatch(/^[A-Z`][^\n]*[^\s.]\.$/)
})
