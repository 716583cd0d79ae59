import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { compile as Compile } from '../../src/core/compile.ts'
import type { Tools } from '../../src/core/formats/format.ts'
import type { formats as Formats } from '../../src/core/formats/index.ts'
import type { check as Check } from '../../src/core/lint/index.ts'
import type { renderBody as RenderBody } from '../../src/core/render/body.ts'
import type { Theme } from '../../src/core/report.ts'
import { sourcesOf } from '../support/report.ts'
import { applyFences } from './apply-fences.ts'

const root = new URL('../../', import.meta.url).pathname
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const copy = mkdtempSync(join(tmpdir(), 'rapporteur-'))

let compile: typeof Compile
let check: typeof Check
let renderBody: typeof RenderBody
let formats: typeof Formats

beforeAll(async () => {
  for (const folder of ['src', 'templates']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const heading of ['A block', 'A check', 'A numbering style', 'An output']) applyFences(guide, heading, copy)
  ;({ compile } = await import(join(copy, 'src/core/compile.ts')))
  ;({ check } = await import(join(copy, 'src/core/lint/index.ts')))
  ;({ renderBody } = await import(join(copy, 'src/core/render/body.ts')))
  ;({ formats } = await import(join(copy, 'src/core/formats/index.ts')))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a block made as described is numbered, quoted by references and shown', () => {
  const report = made(':::finding{#queues grade=minor}\nQueues were long.\n:::\n\nSee [](#queues).\n')
  expect(check(report)).toEqual([])
  expect(report.targets.get('queues')?.number).toBe('1')
  expect(html(report)).toContain('<div class="finding" id="finding-1"><p class="finding-label">finding 1</p>')
  expect(html(report)).toContain('See <a href="#finding-1">finding 1</a>.')
})

test('a block made as described has a pattern in the manifest', () => {
  const report = made(':::finding{#queues}\nQueues were long.\n:::\n', 'numbering:\n  finding: A\n')
  expect(check(report)).toEqual([])
  expect(report.targets.get('queues')?.number).toBe('A')
})

test('the attributes of a block made as described are checked', () => {
  const report = made(':::finding{#queues grade=miner}\nQueues were long.\n:::\n\n:::finding\nNo id.\n:::\n')
  expect(check(report).map(({ rule }) => rule)).toEqual(['attribute-is-known', 'attribute-is-known'])
})

test('a rule made as described speaks', () => {
  const title = 'The media before, during and after the campaign for the elections'
  const [message] = check(made('Text.\n', '', title))
  expect(message).toMatchObject({ rule: 'title-is-short', severity: 'warning' })
  expect(message?.place.start).toEqual({ line: 2, column: 8 })
})

test('a numbering style made as described writes numbers', () => {
  const report = made('Noted.[^a][^b]\n\n[^a]: One.\n\n[^b]: Two.\n', 'numbering:\n  note: "*"\n')
  expect(check(report)).toEqual([])
  expect(report.notes.map(({ number }) => number)).toEqual(['*', '**'])
})

test('an output made as described is written', async () => {
  const report = made('Noted.[^a]\n\n[^a]: See [](#a).\n')
  const written = await formats.get('notes')?.write(report, tools)
  expect(written?.artifacts).toEqual([{ path: 'en/notes.txt', contents: '1 See Media.\n' }])
})

function made(text: string, manifest = '', title = 'Media') {
  const words = new Map([['en', parse(readFileSync(join(copy, 'templates/house/words/en.yaml'), 'utf8'))]])
  const files = {
    'report.yaml': `title: A Report\n${manifest}`,
    'sections/a.md': `---\ntitle: ${title}\n---\n\n${text}`,
  }
  return compile(sourcesOf(files), { words })
}

const theme: Theme = {
  name: '',
  origins: new Map(),
  cover: 'seal',
  page: '',
  parts: new Map(),
  tokens: '',
  style: '',
  printStyle: '',
  screenFonts: '',
  letters: '',
  script: '',
  canPrint: () => true,
  words: new Map(),
  assets: new Map(),
}

const tools: Tools = {
  theme,
  layOut: () => Promise.reject(new Error('Nothing is laid out in this test')),
  version: '0',
  formats: new Set(['notes']),
  paged: undefined,
}

function html(report: ReturnType<typeof made>): string {
  return renderBody(report, { medium: 'screen' })
    .sections.map((section) => section.html)
    .join('\n')
}
