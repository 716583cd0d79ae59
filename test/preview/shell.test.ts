import type { Page } from 'puppeteer-core'
import { describe, expect, test, vi } from 'vitest'
import { openWindow } from '../support/open-window.ts'
import { faultsOf } from '../support/reader.ts'
import { whileTesting } from '../support/while-testing.ts'
import { show } from './in-browser.ts'
import { type Previewed, previewed } from './previewed.ts'

const window = whileTesting(openWindow)

const sectionOf = (text: string) => `---\ntitle: First\n---\n\n${text}\n`
const files = {
  'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [ru]\n',
  'sections/a.md': sectionOf('Words of the first section.'),
  'sections/b.md': '---\ntitle: Second\n---\n\n## Sub {#sub}\n\nWords, with  two spaces (and an open bracket.\n',
}
const broken = sectionOf('Words.[^nowhere]')

type Act = (page: Page, preview: Previewed) => Promise<unknown>

const press =
  (id: string): Act =>
  (page) =>
    page.click(`#${id}`)
const breakIt: Act = async (page, { save }) => {
  await save('sections/a.md', broken)
  await page.waitForSelector('#strip > .problem')
}
const all =
  (...acts: readonly Act[]): Act =>
  async (page, preview) => {
    for (const act of acts) await act(page, preview)
  }
const nothing: Act = () => Promise.resolve()

describe.each<[string, Act]>([
  ['as it opens', nothing],
  ['with its figures', press('figures-button')],
  ['with an error in its strip', breakIt],
  ['with its problems', all(breakIt, press('problems-button'))],
])('the page around the page, %s', (_, act) => {
  test.each([
    ['by day', 1300, 'light'],
    ['by night', 1300, 'dark'],
    ['on a phone', 390, 'light'],
  ] as const)('is accessible %s: axe finds nothing', async (_name, width, scheme) => {
    const preview = await previewed(files)
    const { page } = await show(window(), preview.address)
    await page.setViewport({ width, height: 800 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await act(page, preview)
    expect(await faultsOf(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.close()
  })
})

test('it has the colours and the fonts of the theme of the report', async () => {
  const preview = await previewed({ ...files, 'report.yaml': `${files['report.yaml']}theme: ministry\n` }, themed)
  const { page } = await show(window(), preview.address)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const colour = await page.evaluate("getComputedStyle(document.querySelector('[data-show=html]')).backgroundColor")
  expect(colour).toBe('rgb(27, 94, 58)')
  expect(await page.evaluate('document.fonts.check(\'16px "Rapporteur Sans"\')')).toBe(true)
  await page.close()
})

const themed = { 'templates/ministry/theme.yaml': 'extends: house\naccent: "#1b5e3a"\n' }

test('the keys go through the bar, then the strip, then to the report', async () => {
  const preview = await previewed(files)
  const { page } = await show(window(), preview.address)
  await breakIt(page, preview)
  const names: string[] = []
  for (let count = 0; count < 9; count++) {
    await page.keyboard.press('Tab')
    names.push(String(await page.evaluate('(document.activeElement.innerText || document.activeElement.id).trim()')))
  }
  expect(names.slice(0, 4)).toEqual(['Web page', 'Pages', 'Side by side', 'Phone'])
  expect(names[4]).toMatch(/English/)
  expect(names.slice(5)).toEqual(['Figures', '1 error', 'sections/a.md:5:7', 'html-view'])
  await page.close()
})

test('panels are opened and left by keys, which then are where they were', async () => {
  const preview = await previewed(files)
  const { page } = await show(window(), preview.address)
  await page.focus('#figures-button')
  await page.keyboard.press('Enter')
  expect(await page.$eval('#figures', (panel) => panel.matches(':popover-open'))).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.$eval('#figures', (panel) => panel.matches(':popover-open'))).toBe(false)
  expect(await page.evaluate('document.activeElement.id')).toBe('figures-button')
  await page.close()
})

test('errors are read out once, and not again with each save', async () => {
  const preview = await previewed(files)
  const { page } = await show(window(), preview.address)
  expect(await page.$eval('#strip', ({ role, hidden }) => [role, hidden])).toEqual(['alert', false])
  await page.evaluate(`(() => {
    window.changes = 0
    new MutationObserver(() => { window.changes++ }).observe(document.getElementById('strip'), { childList: true })
  })()`)
  await breakIt(page, preview)
  expect(await page.$eval('#strip', ({ textContent }) => textContent)).toContain('[^nowhere]')
  await preview.save('sections/b.md', '---\ntitle: Second\n---\n\nOther words.\n')
  await preview.save('sections/b.md', '---\ntitle: Second\n---\n\nAnd others.\n')
  expect(await page.evaluate('window.changes')).toBe(1)
  await preview.save('sections/a.md', files['sections/a.md'])
  await vi.waitFor(async () => expect(await page.$eval('#strip', ({ children }) => children.length)).toBe(0), 5000)
  await page.close()
})

test('a section is gone to from its figures', async () => {
  const preview = await previewed({ ...files, 'sections/a.md': sectionOf('Words.\n\n'.repeat(60)) })
  const { page, frame } = await show(window(), preview.address)
  await page.click('#figures-button')
  await page.evaluate("[...document.querySelectorAll('.go')].find((one) => one.textContent === 'Second').click()")
  await vi.waitFor(async () => expect(Number(await frame.evaluate('scrollY'))).toBeGreaterThan(500), 5000)
  await page.close()
})

test('a panel that is open goes on with what is saved, and so does one that is opened later', async () => {
  const preview = await previewed(files)
  const { page } = await show(window(), preview.address)
  const words = () => page.$eval('#figures-list tfoot', ({ textContent }) => textContent)
  await page.click('#figures-button')
  const before = await words()
  await preview.save('sections/b.md', '---\ntitle: Second\n---\n\nWords, and many more of them.\n')
  await vi.waitFor(async () => expect(await words()).not.toBe(before), 5000)
  await page.click('#figures-button')
  const between = await words()
  await preview.save('sections/b.md', '---\ntitle: Second\n---\n\nFew words.\n')
  await page.click('#figures-button')
  await vi.waitFor(async () => expect(await words()).not.toBe(between), 5000)
  await page.close()
})
