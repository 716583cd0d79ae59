import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/pdf.md', 'utf8')

test('every promise about the PDF is held by a test that exists', () => {
  const paths = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(15)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('every section but the limits names its tests', () => {
  const sections = page.split(/^## /m).slice(1)
  expect(
    sections.filter((section) => !section.includes('\nTests: `')).map((section) => section.split('\n')[0]),
  ).toEqual(['Limits'])
})

test('the rules of PDF/UA that are promised are those that the checker looks at', () => {
  const promised = [...page.matchAll(/^\| ([\d.]+) \*? ?\|/gm)].map(([, rule]) => rule)
  const files = ['check-tags.ts', ...readdirSync('test/core/pdf/rules').map((name) => `rules/${name}`)]
  const checked = files.flatMap((file) => {
    const text = readFileSync(`test/core/pdf/${file}`, 'utf8')
    return [...text.matchAll(/['`](\d+(?:\.\d+)*) [A-Z$]/g)].map(([, rule]) => rule)
  })
  expect([...new Set(promised)].sort()).toEqual([...new Set(checked)].sort())
})

test('the rules that a browser breaks are those with a star', () => {
  const starred = [...page.matchAll(/^\| ([\d.]+) \*/gm)].map(([, rule]) => rule)
  const shown =
    readFileSync('test/core/pdf/check-tags.test.ts', 'utf8').split('Of these a browser breaks none')[0] ?? ''
  const broken = [...shown.matchAll(/^ {4}\['(\d+(?:\.\d+)*)-\d/gm)].map(([, rule]) => rule)
  expect([...new Set(starred)].sort()).toEqual([...new Set(broken)].sort())
})
