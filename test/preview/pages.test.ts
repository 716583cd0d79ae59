import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openBrowser } from '../../src/print/browser.ts'
import { openWindow } from '../support/open-window.ts'
import { whileTesting } from '../support/while-testing.ts'
import { longReport, paragraphs, previewed } from './previewed.ts'
import { differing, openPages, printed, shownWords } from './shown-pages.ts'

const printer = whileTesting(openBrowser)
const window = whileTesting(openWindow)

const files: Readonly<Record<string, string>> = {
  ...longReport,
  'report.yaml': 'title: A Report\nlanguage: en\nsections: [summary, media, tables, lists]\n',
  'sections/tables.md': `---\ntitle: Tables\n---\n\nSee page [{page}](#open) and [](#votes).\n\n:::table{#votes}\nVotes in every place\n\n| Place | Votes |\n|---|---:|\n${Array.from({ length: 90 }, (_, index) => `| Place number ${index} | ${index * 7} |`).join('\n')}\n:::\n\n${paragraphs('tables', 6)}`,
}

test('the pages are those of the printed PDF: as many, with the same breaks, notes and numbers', async () => {
  const preview = await previewed(files)
  const { page, frame } = await openPages(window(), preview.address)
  const pages = await preview.session.paper.pages('en')
  const expected = await printed(preview, printer())
  expect(pages?.layout.count).toBe(expected.count)
  expect(pages?.layout.pages).toEqual(expected.anchors)
  const shown = await shownWords(frame)
  expect(shown).toHaveLength(expected.pages.length - 1)
  expect(differing(shown, expected)).toEqual([])
  await page.close()
})

test('so are they after edits, though only what changed is laid out anew', async () => {
  const preview = await previewed(files)
  const { page, frame } = await openPages(window(), preview.address)
  await frame.evaluate('window.isSame = true')
  const media = longReport['sections/media.md'] ?? ''
  await preview.save(
    'sections/media.md',
    media.replace('It ends here.', `It goes on. ${'And on, for some lines. '.repeat(30)}`),
  )
  await preview.save('sections/summary.md', `---\ntitle: Summary\n---\n\n${paragraphs('summary', 33)}`)
  await preview.save(
    'sections/tables.md',
    String(files['sections/tables.md']).replace('| Place number 40 | 280 |\n', ''),
  )
  const expected = await printed(preview, printer())
  const pages = await preview.session.paper.pages('en')
  expect(pages?.layout.count).toBe(expected.count)
  expect(pages?.layout.pages).toEqual(expected.anchors)
  await vi.waitFor(async () => {
    expect(await frame.evaluate("document.querySelectorAll('.preview-page').length")).toBe(expected.count)
  }, 5000)
  const shown = await shownWords(frame)
  expect(differing(shown, expected)).toEqual([])
  expect(await frame.evaluate('window.isSame')).toBe(true)
  await page.close()
})

test('the pages of the worked example are those of its PDF', { timeout: 120_000 }, async () => {
  const preview = await previewed(exampleFiles())
  const { page, frame } = await openPages(window(), preview.address)
  const expected = await printed(preview, printer())
  const pages = await preview.session.paper.pages('en')
  expect(pages?.layout.pages).toEqual(expected.anchors)
  const shown = await shownWords(frame)
  expect(differing(shown, expected)).toEqual([])
  await page.close()
})

function exampleFiles(): Readonly<Record<string, string>> {
  const folder = 'content/kazakhstan-2022'
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const own = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const
  })
  return { ...Object.fromEntries(own), '../shared/about.md': readFileSync('content/shared/about.md', 'utf8') }
}
