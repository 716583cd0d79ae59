import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, test, vi } from 'vitest'
import { openWindow } from '../support/open-window.ts'
import { whileTesting } from '../support/while-testing.ts'
import { show } from './in-browser.ts'
import { longReport, paragraphs, previewed } from './previewed.ts'
import { openSideBySide, painted, type SideBySide, scrollOf, scrollTo, takeToTop, topOf } from './side-by-side.ts'

const window = whileTesting(openWindow)

const plain = Array.from({ length: 12 }, (_, index) => `Words that stand alone, for the time number ${index}.`)
const longer = 'Эти слова намного длиннее тех, которые стоят в тексте, и занимают больше места. '.repeat(4).trim()
const files = {
  ...longReport,
  'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [ru]\nsections: [summary, media, more, lists]\n',
  'sections/summary.md': `---\ntitle: Summary\n---\n\n${plain.join('\n\n')}\n\n${paragraphs('summary', 20)}`,
  'translations/ru.po': [
    'msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n',
    ...plain.map((text) => `msgid "${text}"\nmsgstr "${longer}"\n`),
  ].join('\n'),
  'sections/more.md': `---\ntitle: More\n---\n\n${paragraphs('more', 40)}`,
}
const words = 'Paragraph 17 of media'

/** In CSS pixels: a line, and a little of the space above it. */
const tolerance = 40

type View = 'html' | 'pages' | 'both'

async function look(page: Page, view: View): Promise<void> {
  await page.click(`[data-show=${view}]`)
  await painted(page)
}

async function isAtTop(half: Frame): Promise<void> {
  await vi.waitFor(async () => expect(Math.abs(await topOf(half, words))).toBeLessThan(tolerance), 5000)
}

/** The half in which the reader is, in a view, with the words at its upper edge. */
async function reading(view: View, name: 'web' | 'pages'): Promise<SideBySide> {
  const opened = await openSideBySide(window(), (await previewed(files)).address)
  await takeToTop(opened.web, words, opened.page)
  await isAtTop(opened.pages)
  await look(opened.page, view)
  // By the reader, not by the half beside it.
  await takeToTop(opened[name], words, opened.page)
  return opened
}

describe('what stands at the top of a view stands at the top of the next', () => {
  test.each([
    ['html', 'web', 'both'],
    ['html', 'web', 'pages'],
    ['pages', 'pages', 'html'],
    ['pages', 'pages', 'both'],
    ['both', 'web', 'html'],
    ['both', 'web', 'pages'],
    ['both', 'pages', 'html'],
    ['both', 'pages', 'pages'],
  ] as const)('from %s, read in the %s, to %s', async (before, name, after) => {
    const { page, web, pages } = await reading(before, name)
    await look(page, after)
    if (after !== 'pages') await isAtTop(web)
    if (after !== 'html') await isAtTop(pages)
    await page.close()
  })

  test('also where the pages are laid out only then', async () => {
    const { page, frame } = await show(window(), (await previewed(files)).address)
    await takeToTop(frame, words, page)
    await look(page, 'pages')
    const pages = await (await page.$('#pages-view'))?.contentFrame()
    if (!pages) throw new Error('Unexpected preview without pages')
    await vi.waitFor(async () => expect(Math.abs(await topOf(pages, words))).toBeLessThan(tolerance), 20_000)
    await page.close()
  })

  test('also where it was changed in between', async () => {
    const preview = await previewed(files)
    const { page, web, pages } = await openSideBySide(window(), preview.address)
    await look(page, 'html')
    await takeToTop(web, words, page)
    await preview.save('sections/summary.md', `---\ntitle: Summary\n---\n\n${paragraphs('summary', 32)}`)
    await web.waitForFunction('/Paragraph\\s32 of summary/.test(document.body.textContent)')
    await look(page, 'pages')
    await vi.waitFor(async () => expect(Math.abs(await topOf(pages, words))).toBeLessThan(tolerance), 20_000)
    await page.close()
  })
})

describe('another width moves nobody', () => {
  test('that of a phone', async () => {
    const { page, web } = await reading('html', 'web')
    const before = await scrollOf(web)
    await page.click('#phone')
    await painted(page)
    expect(await web.evaluate('innerWidth')).toBe(388)
    await isAtTop(web)
    await page.click('#phone')
    await painted(page)
    expect(Math.abs((await scrollOf(web)) - before)).toBeLessThan(2)
    await page.close()
  })

  test.each([
    ['html', 'web'],
    ['pages', 'pages'],
    ['both', 'web'],
    ['both', 'pages'],
  ] as const)('that of the window, in %s, read in the %s', async (view, name) => {
    const opened = await reading(view, name)
    for (const width of [1000, 700, 1400]) {
      await opened.page.setViewport({ width, height: width === 1000 ? 500 : 900 })
      await painted(opened.page)
      // A window as narrow as a phone has room for one view only.
      if (view !== 'both' || width > 767) await isAtTop(opened[name])
    }
    await opened.page.close()
  })
})

test.each([
  ['html', 'web'],
  ['pages', 'pages'],
  ['both', 'web'],
  ['both', 'pages'],
] as const)('another language shows the same passage, in %s, read in the %s', async (view, name) => {
  const { page, web, pages } = await reading(view, name)
  await page.select('#language', 'ru')
  await web.waitForFunction("document.body?.textContent.includes('намного длиннее')")
  if (view !== 'pages') await isAtTop(web)
  if (view === 'html') return page.close()
  await vi.waitFor(async () => expect(Math.abs(await topOf(pages, words))).toBeLessThan(tolerance), 20_000)
  await page.close()
})

test('the bar says how many pages there are only where they are seen', async () => {
  const { page } = await reading('both', 'web')
  const said = () => page.$eval('#live', (live) => live.textContent)
  await vi.waitFor(async () => expect(await said()).toMatch(/^\d+ pages$/))
  await look(page, 'html')
  expect(await said()).toBe('')
  await look(page, 'pages')
  expect(await said()).toMatch(/^\d+ pages$/)
  await page.close()
})

test('who looks into each view, and scrolls none, is where they were', async () => {
  const { page, web } = await reading('html', 'web')
  const last = Number(await web.evaluate('document.documentElement.scrollHeight - innerHeight'))
  for (const top of [0, 1500, last]) {
    await scrollTo(web, top)
    await painted(page)
    for (const view of ['pages', 'html', 'pages', 'html'] as const) await look(page, view)
    expect(Math.abs((await scrollOf(web)) - top)).toBeLessThan(2)
  }
  await page.close()
})

test('what is opened above in the page, or comes late, is not taken for another place', async () => {
  const { page, web } = await reading('html', 'web')
  await web.evaluate("document.querySelector('main').style.paddingBlockStart = '300px'")
  await painted(page)
  const before = await scrollOf(web)
  await page.setViewport({ width: 1500, height: 700 })
  await painted(page)
  expect(await scrollOf(web)).toBe(before)
  await page.close()
})
