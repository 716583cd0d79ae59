import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { wantedFiles } from '../../src/core/wanted-files.ts'
import { readReport } from '../../src/files/read-report.ts'
import { everything } from '../support/everything.ts'
import { houseTheme, htmlOf } from '../support/house.ts'
import { faultsOf, type How, openReader, type Reader, withoutScripts } from '../support/reader.ts'
import { reportOfTexts } from '../support/rendered.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader?.[Symbol.asyncDispose]())

const folder = fileURLToPath(new URL('../../content/kazakhstan-2022', import.meta.url))
const example = htmlOf(compile(await readReport(folder, wantedFiles), houseTheme)).page
const { page: small } = htmlOf(everything)
const arabic = htmlOf(
  reportOfTexts({
    'report.yaml': 'title: تقرير\nlanguage: ar\ndate: 2023-07-14\n',
    'sections/a.md': '---\ntitle: الانتخابات\n---\n\nجرت الانتخابات[^a] في يوم واحد.\n\n[^a]: حاشية واحدة.',
  }),
).page

const dark: How = { features: [{ name: 'prefers-color-scheme', value: 'dark' }] }
const phone: How = { width: 390, height: 844 }

const click = (selector: string) => async (page: Page) => {
  await page.click(selector)
}
const find = async (page: Page) => {
  await page.click('[popovertarget=report-find]')
  await page.waitForSelector('#report-find-field:focus')
  await page.type('#report-find-field', 'te')
}
const rest = (selector: string) => async (page: Page) => {
  await page.hover(selector)
  await page.waitForSelector('#report-note:popover-open')
}
const nothing = () => Promise.resolve()

describe.each<[string, string, How, (page: Page) => Promise<void>]>([
  ['the worked example in light colours', example, {}, nothing],
  ['the worked example in dark colours', example, dark, nothing],
  ['the worked example on a phone', example, phone, nothing],
  ['the worked example with a note open', example, {}, click('.text .note-call a')],
  ['the worked example with a table that it refers to', example, {}, rest('.section > p > a[href="#table-1"]')],
  ['the worked example without scripts', withoutScripts(example), {}, nothing],
  ['a page with everything in it', small, {}, nothing],
  ['its notes, dark, on a phone', small, { ...dark, ...phone }, click('.text .note-call a')],
  ['its contents on a phone', small, phone, click('[popovertarget=report-drawer]')],
  ['what is found in it', small, {}, find],
  ['its settings', small, dark, click('[popovertarget=report-settings]')],
  ['it in more contrast', small, { features: [{ name: 'prefers-contrast', value: 'more' }] }, nothing],
  ['a page from right to left', arabic, {}, nothing],
])('%s', (_, html, how, act) => {
  test('is accessible: axe finds nothing', async () => {
    const page = await reader.open(html, how)
    await act(page)
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  })
})

describe.each<[string, string]>([
  ['a page with everything in it', small],
  ['a page from right to left', arabic],
  ['the worked example', example],
])('%s', (_, html) => {
  test.each([320, 390, 768, 1024, 1440, 2560])('is no wider than a window of %d px', async (width) => {
    const page = await reader.open(html, { width, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.close()
  })
})
