import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseOfTheme } from '../../src/core/parse/base-of-theme.ts'
import { parseManifest } from '../../src/core/parse/manifest.ts'
import { parseTheme } from '../../src/core/parse/theme.ts'
import { renderPage } from '../../src/core/render/page.ts'
import type { Theme } from '../../src/core/report.ts'
import { themeShape } from '../../src/core/schema/theme-shape.ts'
import { pairs } from '../../src/core/theme/pairs.ts'
import { parseTokens } from '../../src/core/theme/parse-tokens.ts'
import { readTheme } from '../../src/files/read-theme.ts'
import { tokenIn } from '../core/parse/theme-files.ts'
import { bodyOf, reportOfText } from '../support/house.ts'
import { applyFences } from './apply-fences.ts'

const guide = readFileSync('docs/themes.md', 'utf8')
const project = mkdtempSync(join(tmpdir(), 'rapporteur-'))

beforeAll(() => {
  for (const heading of ['In five minutes', 'Contrast']) applyFences(guide, heading, project)
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

test('a theme made as described is green, on screen and on paper', async () => {
  const theme = await themeNamed(parseManifest(read('content/northland/report.yaml'), 'report.yaml').manifest.theme)
  expect(theme.name).toBe('ministry')
  expect(tokenIn(theme, 'accent')).toEqual(['#1b5e3a', expect.stringMatching(/^#/), '#1b5e3a'])
  for (const medium of ['screen', 'paper'] as const) expect(pageIn(theme, medium)).toContain('--accent: #1b5e3a;')
})

test('what is changed as described is changed', async () => {
  const theme = await themeNamed('ministry-2')
  expect(tokenIn(theme, 'brass')).toEqual(['#6b4a00', '#ffd27a', '#6b4a00'])
  expect(theme.cover).toBe('plain')
  expect(theme.words.get('en')?.['contents']).toBe('In this report')
  for (const sheet of [theme.style, theme.printStyle]) expect(sheet.endsWith('h2 { letter-spacing: 0 }\n')).toBe(true)
  expect(pageIn(theme, 'screen')).not.toContain('class="seal"')
})

test('colours with too little contrast get the message shown', async () => {
  const [shown] = fromMarkdown(guide).children.flatMap((node) =>
    node.type === 'code' && node.lang === 'messages' ? [node.value.split('\n')] : [],
  )
  await expect(themeNamed('sunny')).rejects.toMatchObject({ message: shown?.[0], hint: shown?.[1] })
})

test('every key of theme.yaml has a row', () => {
  const keys = Object.keys(themeShape().schema.properties ?? {})
  expect(rowsUnder('theme.yaml').map(([key]) => key?.replaceAll('`', ''))).toEqual(keys)
})

test('every token of the house has its meaning, and no other has', () => {
  const { light } = parseTokens(readFileSync('templates/house/tokens.css', 'utf8'), 'tokens.css')
  const told = rowsUnder('Tokens').flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(told.toSorted()).toEqual([...light.keys()].toSorted())
})

test('every pair has its row, with its minimum', () => {
  const told = rowsUnder('Contrast').flatMap(([colour = '', grounds = '', least]) =>
    grounds.split(', ').map((ground) => ({ colour: bare(colour), ground: bare(ground), least: Number(least) })),
  )
  expect(told).toEqual(pairs)
})

async function themeNamed(name: string): Promise<Theme> {
  return parseTheme(await readTheme(name, { project, baseOf: baseOfTheme }))
}

function pageIn(theme: Theme, medium: 'screen' | 'paper'): string {
  const report = reportOfText('Text.\n')
  const light = { ...theme, assets: new Map() }
  return renderPage(report, bodyOf(report), light, { medium, version: '0', formats: new Set() })
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8')
}

/** The cells of the rows of the table under a heading of level 2. */
function rowsUnder(heading: string): string[][] {
  const chapter = guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const lines = chapter.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function bare(cell: string): string {
  return cell.replaceAll('`', '')
}
