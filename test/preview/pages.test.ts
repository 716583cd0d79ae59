import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page, Browser as Window } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openReport } from '../../src/cli/open-report.ts'
import { pdf } from '../../src/core/formats/pdf.ts'
import type { Annotations } from '../../src/core/formats/sheet.ts'
import { readText } from '../../src/core/pdf/read-text.ts'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { textOf } from '../support/printed.ts'
import { openWindow } from './in-browser.ts'
import { longReport, type Previewed, paragraphs, previewed } from './previewed.ts'

let browser: Browser
let window: Window
beforeAll(async () => {
  browser = await openBrowser()
  window = await openWindow()
})
afterAll(async () => {
  await Promise.all([browser?.close(), window?.close()])
})

/** The report as `build` prints it: the words of each page, and where its pages were told to begin. */
async function printed({ folder }: Previewed) {
  const { report, theme } = await openReport(folder, join(folder, '..', '..'))
  let annotations: Annotations | undefined
  const { artifacts, paged } = await pdf.write(report, {
    theme,
    version: '0',
    formats: new Set(['pdf']),
    paged: undefined,
    layOut: (job, work) =>
      browser.layOut(job, (sheet) =>
        work({
          ...sheet,
          annotate: (given) => {
            annotations = given
            return sheet.annotate(given)
          },
        }),
      ),
  })
  const pages = readText(Buffer.from(artifacts[0]?.contents ?? '')).map((page) => letters(textOf(page)))
  return { count: paged?.count, anchors: paged?.pages, text: annotations?.text, feet: annotations?.feet, pages }
}

/** Each letter and digit as often as it is there: what is between them a PDF does not say. */
function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('')
}

/** The pages on which something else is seen than printed. */
function differing(shown: readonly string[], { pages }: { readonly pages: readonly string[] }): readonly string[] {
  return pages.slice(1).flatMap((page, index) => {
    const other = shown[index] ?? ''
    return page === other ? [] : [`page ${index + 1}: ${difference(page, other)}`]
  })
}

function difference(printed: string, shown: string): string {
  const left = [...shown]
  const missing = [...printed].filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return `lacks ${missing.slice(0, 60).join('')}, has ${left.slice(0, 60).join('')}`
}

async function openPages(address: string): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const page = await window.newPage()
  await page.setViewport({ width: 1000, height: 1200 })
  await page.goto(`${address}?view=pages`, { waitUntil: 'load' })
  await page.waitForFunction(
    "document.getElementById('pages-view').contentDocument?.querySelector('.preview-page > *')",
  )
  const frame = await (await page.$('#pages-view'))?.contentFrame()
  if (!frame) throw new Error('Unexpected page without pages')
  return { page, frame }
}

/** The words that are seen on each sheet but the cover, each sheet looked at. */
async function shownWords(frame: Frame): Promise<readonly string[]> {
  const count = Number(await frame.evaluate("document.querySelectorAll('.preview-page').length"))
  const pages: string[] = []
  for (let index = 1; index < count; index++) {
    await frame.evaluate(`document.querySelectorAll('.preview-page')[${index}].scrollIntoView({ behavior: 'instant' })`)
    await frame.waitForFunction(`document.querySelectorAll('.preview-page')[${index}].querySelector('.preview-room')`)
    await frame.evaluate('document.fonts.ready.then(() => undefined)')
    pages.push(letters(String(await frame.evaluate(`(${seenOn})(${index})`))))
  }
  return pages
}

const seenOn = `(index) => {
  const sheet = document.querySelectorAll('.preview-page')[index]
  const range = document.createRange()
  const seen = []
  const walker = document.createTreeWalker(sheet.querySelector('.preview-room'), NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { top, bottom } = text.parentElement.closest('.preview-clip, .preview-note').getBoundingClientRect()
    // The head of a table that goes on is no part of the text.
    if (text.parentElement.closest('.preview-again')) continue
    for (const { 0: word, index } of text.data.matchAll(/[^\\s-]+-*|-+|\\s+/g)) {
      if (/^\\s/.test(word)) { seen.push(' '); continue }
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const shown = [...range.getClientRects()].filter((box) => box.width > 1.5 && (box.top + box.bottom) / 2 > top && (box.top + box.bottom) / 2 < bottom)
      if (shown.length > 0 && getComputedStyle(text.parentElement).visibility !== 'hidden') seen.push(word)
    }
    seen.push(getComputedStyle(text.parentElement).display === 'inline' ? '' : ' ')
  }
  return seen.join('')
}`

const files: Readonly<Record<string, string>> = {
  ...longReport,
  'report.yaml': 'title: A Report\nlanguage: en\nsections: [summary, media, tables, lists]\n',
  'sections/tables.md': `---\ntitle: Tables\n---\n\nSee page [{page}](#open) and [](#votes).\n\n:::table{#votes}\nVotes in every place\n\n| Place | Votes |\n|---|---:|\n${Array.from({ length: 90 }, (_, index) => `| Place number ${index} | ${index * 7} |`).join('\n')}\n:::\n\n${paragraphs('tables', 6)}`,
}

test('the pages are those of the printed PDF: as many, with the same breaks, notes and numbers', async () => {
  const preview = await previewed(files)
  const { page, frame } = await openPages(preview.address)
  const pages = await preview.session.paper.pages('en')
  const expected = await printed(preview)
  expect(pages?.layout.count).toBe(expected.count)
  expect(pages?.layout.pages).toEqual(expected.anchors)
  const shown = await shownWords(frame)
  expect(shown).toHaveLength(expected.pages.length - 1)
  expect(differing(shown, expected)).toEqual([])
  await page.close()
})

test('so are they after edits, though only what changed is laid out anew', async () => {
  const preview = await previewed(files)
  const { page, frame } = await openPages(preview.address)
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
  const expected = await printed(preview)
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
  const { page, frame } = await openPages(preview.address)
  const expected = await printed(preview)
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
