import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { openWindow } from '../support/open-window.ts'
import { whileTesting } from '../support/while-testing.ts'
import { longReport, previewed } from './previewed.ts'
import { openPages } from './shown-pages.ts'
import { painted } from './side-by-side.ts'

const window = whileTesting(openWindow)

const files = {
  ...longReport,
  'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [ru]\nsections: [summary, media, lists]\n',
  'translations/ru.po': 'msgid ""\nmsgstr "Language: ru\\n"\n\nmsgctxt "heading"\nmsgid "Media"\nmsgstr "Печать"\n',
}

const line = 'Laying out the pages …'

test('while pages are laid out an empty one is seen and it is said politely, then the pages', async () => {
  const preview = await previewed(files)
  const { page } = await openPages(window(), preview.address)
  const letGo = preview.holdPages()
  await page.select('#language', 'ru')
  await page.waitForSelector('#pages-waiting', { visible: true })
  expect(await said(page)).toBe(line)
  expect(await page.$eval('#live', (live) => live.role)).toBe('status')
  // In the other view nobody waits for them.
  await page.click('[data-show="html"]')
  expect(await said(page)).toBe('')
  expect(await page.$eval('#pages-waiting', (waiting) => waiting.checkVisibility())).toBe(false)
  await page.click('[data-show="pages"]')
  expect(await said(page)).toBe(line)
  letGo()
  await page.waitForFunction("/^\\d+ pages$/.test(document.querySelector('#live').textContent)")
  expect(await page.$eval('#pages-waiting', (waiting) => waiting.checkVisibility())).toBe(false)
  await page.close()
})

test('of pages that are there soon nothing is said before', async () => {
  const { page } = await openPages(window(), (await previewed(files)).address)
  // No time goes by until it is let go.
  await page.evaluate(`(() => {
    const wait = window.setTimeout
    window.late = new Map()
    window.setTimeout = (act, time) => time === 300 ? (late.set(-late.size - 1, act), -late.size) : wait(act, time)
    const clear = window.clearTimeout
    window.clearTimeout = (id) => late.delete(id) || clear(id)
  })()`)
  const frame = await (await page.$('#pages-view'))?.contentFrame()
  await page.select('#language', 'ru')
  expect(await page.evaluate('late.size')).toBe(1)
  await frame?.waitForFunction("document.documentElement.lang === 'ru' && document.querySelector('.preview-page > *')")
  await page.waitForFunction("/^\\d+ pages$/.test(document.querySelector('#live').textContent)")
  await page.evaluate('for (const act of late.values()) act()')
  expect(await said(page)).not.toBe(line)
  expect(await page.$eval('#pages-waiting', (waiting) => waiting.checkVisibility())).toBe(false)
  await page.close()
})

test('who comes back to a language sees its last pages at once, where they were read, and then the new ones', async () => {
  const preview = await previewed(files)
  const { page, frame } = await openPages(window(), preview.address)
  const place = "document.querySelectorAll('.preview-page')[2].scrollIntoView({ behavior: 'instant' })"
  await frame.evaluate(place)
  await frame.waitForFunction("document.querySelectorAll('.preview-page')[2].firstElementChild")
  await page.select('#language', 'ru')
  await frame.waitForFunction("document.documentElement.lang === 'ru' && document.querySelector('.preview-page > *')")
  await page.waitForFunction("/^\\d+ pages$/.test(document.querySelector('#live').textContent)")
  const media = longReport['sections/media.md'] ?? ''
  await preview.save('sections/media.md', media.replace('It ends here.', 'It goes on, as nobody knew before.'))
  // Nobody looks at them, and nothing of them is in the browser that lays them out.
  const { version, layout } = preview.session.paper.last('en') ?? {}
  const statusOf = async (n = 0) => (await fetch(`${preview.address}en/page.json?v=${version}&n=${n}`)).status
  expect(await statusOf(2)).toBe(200)
  expect(await statusOf(layout && layout.count - 1)).toBe(409)
  const letGo = preview.holdPages()
  await page.select('#language', 'en')
  await frame.waitForFunction(
    "document.documentElement.lang === 'en' && /It\\sends\\shere/.test(document.body.textContent)",
  )
  await painted(page)
  expect(await frame.evaluate('/as\\snobody\\sknew\\sbefore/.test(document.body.textContent)')).toBe(false)
  const before = Number(await frame.evaluate('scrollY'))
  expect(before).toBeGreaterThan(1000)
  await page.waitForFunction(`document.querySelector('#live').textContent === '${line}'`)
  expect(await page.$eval('#pages-waiting', (waiting) => waiting.checkVisibility())).toBe(false)
  letGo()
  await page.waitForFunction("/^\\d+ pages$/.test(document.querySelector('#live').textContent)")
  await painted(page)
  expect(Math.abs(Number(await frame.evaluate('scrollY')) - before)).toBeLessThan(300)
  await frame.evaluate("document.querySelectorAll('.preview-page')[5].scrollIntoView({ behavior: 'instant' })")
  await frame.waitForFunction('/as\\snobody\\sknew\\sbefore/.test(document.body.textContent)')
  await page.close()
})

test('pages that errors kept away at first come when these are mended', async () => {
  const preview = await previewed({ ...files, 'report.yaml': 'title: [' })
  const page = await window().newPage()
  await page.goto(`${preview.address}?view=pages`, { waitUntil: 'load' })
  await page.waitForFunction(
    "document.querySelector('#pages-view').contentDocument.body.textContent.includes('mended')",
  )
  await preview.save('report.yaml', files['report.yaml'])
  await page.waitForFunction("document.querySelector('#pages-view').contentDocument.querySelector('.preview-page > *')")
  await page.close()
})

function said(page: Page): Promise<string | null> {
  return page.$eval('#live', (live) => live.textContent)
}
