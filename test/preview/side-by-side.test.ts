import { describe, expect, test, vi } from 'vitest'
import { openWindow } from '../support/open-window.ts'
import { whileTesting } from '../support/while-testing.ts'
import { longReport, paragraphs, previewed } from './previewed.ts'
import { openSideBySide, painted, scrollOf, scrollTo, takeToTop, topOf } from './side-by-side.ts'

const window = whileTesting(openWindow)

const rows = Array.from({ length: 90 }, (_, index) => `| Place number ${index} | ${index * 7} |`)
const files = {
  ...longReport,
  'report.yaml': 'title: A Report\nlanguage: en\nsections: [summary, media, tables, lists]\n',
  'sections/tables.md': `---\ntitle: Tables\n---\n\n:::table{#votes caption="Votes in every place"}\n| Place | Votes |\n|---|---:|\n${rows.join('\n')}\n:::\n\n${paragraphs('tables', 30)}`,
}

/** Of lines, in CSS pixels: how far the halves may be apart. */
const tolerance = 40

describe('the half that is not scrolled shows what stands at the top of the other', () => {
  const passages = [
    'Paragraph 2 of summary',
    'Television',
    'Paragraph 17 of media',
    'Place number 60',
    'Paragraph 9 of tables',
  ]

  test('on the pages', async () => {
    const { page, web, pages } = await openSideBySide(window(), (await previewed(files)).address)
    for (const words of passages) {
      await takeToTop(web, words, page)
      const before = await scrollOf(web)
      await vi.waitFor(async () => expect(Math.abs(await topOf(pages, words)), words).toBeLessThan(tolerance), 5000)
      expect(await scrollOf(web)).toBe(before)
    }
    await page.close()
  })

  test('on the web page', async () => {
    const { page, web, pages } = await openSideBySide(window(), (await previewed(files)).address)
    for (const words of passages) {
      // There first, because only pages that are seen are drawn.
      await takeToTop(web, words, page)
      await vi.waitFor(async () => expect(await topOf(pages, words)).not.toBeNaN(), 5000)
      await scrollTo(pages, (await scrollOf(pages)) - 700)
      await painted(page)
      expect(Math.abs(await topOf(web, words))).toBeGreaterThan(tolerance)
      await takeToTop(pages, words, page)
      const before = await scrollOf(pages)
      expect(Math.abs(await topOf(web, words)), words).toBeLessThan(tolerance)
      expect(await scrollOf(pages)).toBe(before)
    }
    await page.close()
  })
})

test('down the text of one half, the other never goes up; and neither moves without the other', async () => {
  const { page, web, pages } = await openSideBySide(window(), (await previewed(files)).address)
  const textEnd = Number(await web.evaluate("document.querySelector('.notes').offsetTop")) - 200
  for (const [half, other, end] of [
    [web, pages, textEnd],
    [pages, web, Number(await pages.evaluate('document.documentElement.scrollHeight'))],
  ] as const) {
    const found: number[] = []
    for (let top = 0; top < end; top += 330) {
      await scrollTo(half, top)
      await painted(page)
      found.push(await scrollOf(other))
    }
    expect(found).toEqual(found.toSorted((one, next) => one - next))
    expect(new Set(found).size).toBeGreaterThan(15)
    const before = [await scrollOf(web), await scrollOf(pages)]
    await painted(page)
    expect([await scrollOf(web), await scrollOf(pages)]).toEqual(before)
  }
  await page.close()
})

test('keys, links and the figures take the other half along', async () => {
  const { page, web, pages } = await openSideBySide(window(), (await previewed(files)).address)
  await web.evaluate("document.querySelector('.contents a[href$=media]')?.click()")
  await vi.waitFor(async () => expect(Math.abs(await topOf(pages, 'Media'))).toBeLessThan(150), 5000)
  await page.click('#figures-button')
  await page.evaluate("[...document.querySelectorAll('.go')].find((one) => one.textContent === 'Tables').click()")
  await vi.waitFor(async () => expect(Math.abs(await topOf(pages, 'Tables'))).toBeLessThan(150), 5000)
  await page.keyboard.press('Escape')
  await page.focus('#pages-view')
  const [before, beforeWeb] = [await scrollOf(pages), await scrollOf(web)]
  await page.keyboard.press('PageDown')
  await vi.waitFor(async () => expect(await scrollOf(pages)).toBeGreaterThan(before), 5000)
  await vi.waitFor(async () => expect(await scrollOf(web)).toBeGreaterThan(beforeWeb), 5000)
  await page.focus('#html-view')
  await page.keyboard.press('End')
  const left = 'document.documentElement.scrollHeight - innerHeight - scrollY'
  // The browser takes its time on the way, and the other half with it.
  for (const half of [web, pages]) {
    await vi.waitFor(async () => expect(Number(await half.evaluate(left))).toBeLessThan(2), 5000)
  }
  await page.focus('#pages-view')
  await page.keyboard.press('Home')
  for (const half of [web, pages]) await vi.waitFor(async () => expect(await scrollOf(half)).toBe(0), 5000)
  await page.close()
})

test('after a save both halves stand still, and then go on together', async () => {
  const preview = await previewed(files)
  const { page, web, pages } = await openSideBySide(window(), preview.address)
  const words = 'Paragraph 17 of media'
  await takeToTop(web, words, page)
  await vi.waitFor(async () => expect(Math.abs(await topOf(pages, words))).toBeLessThan(tolerance), 5000)
  const before = [await topOf(web, words), await scrollOf(pages)]
  const planned = (await preview.session.paper.pages('en'))?.version
  await preview.save('sections/summary.md', `---\ntitle: Summary\n---\n\nFirst of all.\n\n${paragraphs('summary', 32)}`)
  await web.waitForFunction("document.body.textContent.includes('First of all.')")
  await vi.waitFor(async () => expect((await preview.session.paper.pages('en'))?.version).not.toBe(planned), 5000)
  await page.waitForNetworkIdle({ idleTime: 200 })
  await painted(page)
  expect(Math.abs((await topOf(web, words)) - (before[0] ?? 0))).toBeLessThan(1)
  expect(await scrollOf(pages)).toBe(before[1])
  await takeToTop(web, 'Paragraph 5 of media', page)
  await vi.waitFor(async () => {
    expect(Math.abs(await topOf(pages, 'Paragraph 5 of media'))).toBeLessThan(tolerance)
  }, 5000)
  await page.close()
})
