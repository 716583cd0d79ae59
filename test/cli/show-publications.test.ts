import { expect, test } from 'vitest'
import type { Publication } from '../../src/cli/make-publication.ts'
import { showPublications } from '../../src/cli/show-publications.ts'
import { widthOf } from '../../src/cli/width-of.ts'
import { compile } from '../../src/core/compile.ts'
import { sourcesOf } from '../support/report.ts'

const files = { 'report.yaml': 'title: A\n', 'sections/a.md': '---\ntitle: A\n---\n\nOne.[^n]\n\n[^n]: Note.\n' }

/** A report in a language, published as files of so many bytes. */
function published(language: string, sizes: Readonly<Record<string, number>>): Publication {
  const outputs = Object.entries(sizes).map(([path, size]) => {
    return { artifact: { path: `${language}/${path}`, contents: 'x'.repeat(size) }, format: path, time: 1500 }
  })
  return {
    report: { ...compile(sourcesOf(files), { words: new Map() }), language },
    outputs,
    words: undefined,
    pages: 12,
    gaps: [],
  }
}

test('one language is a line for each file, with its whole path', () => {
  const one = published('en', { 'report.pdf': 1_200_000, 'assets/a.css': 100, 'assets/b.js': 2000 })
  expect(showPublications([one], { folder: 'dist/отчёт', columns: 80 }).split('\n')).toEqual([
    'dist/отчёт/en/report.pdf         1,200 kB  1.50 s',
    'dist/отчёт/en/assets/ (2 files)      3 kB  1.50 s',
    '12 pages, 1 note, 0 recommendations',
  ])
})

test('several languages stand beside one another', () => {
  const sizes = { 'report.pdf': 1_200_000, 'report.html': 30_000 }
  const editions = [published('en', sizes), published('zh-Hans', { ...sizes, 'report.html': 9000 })]
  expect(showPublications(editions, { folder: 'dist/报告', columns: 80 }).split('\n')).toEqual([
    'dist/报告/          en/  zh-Hans/',
    '  report.pdf   1,200 kB  1,200 kB',
    '  report.html     30 kB      9 kB',
    '  made in        3.00 s    3.00 s',
    'en       12 pages, 1 note, 0 recommendations',
    'zh-Hans  12 pages, 1 note, 0 recommendations',
  ])
})

test('of many languages, only as many stand beside one another as there is room for', () => {
  const editions = ['ar', 'de', 'en', 'es', 'fr', 'it', 'kk', 'ru'].map((one) => published(one, { 'report.pdf': 9e6 }))
  const lines = showPublications(editions, { folder: 'dist/one', columns: 60 }).split('\n')
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60)
  expect(lines.filter((line) => line.includes('report.pdf'))).toHaveLength(3)
})
