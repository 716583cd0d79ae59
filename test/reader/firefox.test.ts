import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everything } from '../support/everything.ts'
import { firefoxPath, type InFirefox, openInFirefox } from '../support/firefox.ts'
import { htmlOf } from '../support/house.ts'

const isOpen = (page: Page, id: string) => page.evaluate(`document.getElementById('${id}').matches(':popover-open')`)
const focused = (page: Page) => page.evaluate('document.activeElement.id')
const boxOf = async (page: Page, selector: string) => {
  const box = await (await page.$(selector))?.boundingBox()
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

describe.skipIf(!firefoxPath)('In Firefox, where it is installed', () => {
  let firefox: InFirefox
  beforeAll(async () => {
    firefox = await openInFirefox(htmlOf(everything).page)
  }, 120_000)
  afterAll(() => firefox?.[Symbol.asyncDispose]())

  const on = async (width: number, work: (page: Page) => Promise<void>) => {
    const page = await firefox.at(width, 800)
    try {
      await work(page)
    } finally {
      await page.close()
    }
  }

  test('a note opens by one key, and by one key the reader is back at its call', () =>
    on(1440, async (page) => {
      await page.focus('#note-3-call')
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('report-note')
      expect(await page.$eval('.popover-body', ({ textContent }) => textContent)).toContain('Called twice.')
      await page.keyboard.press('Escape')
      expect(await isOpen(page, 'report-note')).toBe(false)
      expect(await focused(page)).toBe('note-3-call')
    }))

  test.each([390, 1000])('a note opens by a click and stands within a window of %d px', (width) =>
    on(width, async (page) => {
      await page.click('#note-3-call')
      expect(await isOpen(page, 'report-note')).toBe(true)
      const { x, y, width: wide, height } = await boxOf(page, '#report-note')
      expect([x >= 0, x + wide <= width, y >= 0, Math.round(y + height) <= 800]).toEqual([true, true, true, true])
    }),
  )

  test('the contents open on a phone and lead to a section', () =>
    on(390, async (page) => {
      await page.click('[popovertarget=report-drawer]')
      await page.click('#report-drawer a[href="#b"]')
      expect(await isOpen(page, 'report-drawer')).toBe(false)
      expect(await page.evaluate('location.hash')).toBe('#b')
    }))

  test('find counts what it finds and leads there', () =>
    on(1440, async (page) => {
      await page.click('[popovertarget=report-find]')
      await page.waitForSelector('#report-find-field:focus')
      await page.keyboard.type('do THAT')
      expect(await page.$eval('#report-find-count', ({ textContent }) => textContent)).toMatch(/^2 results$/)
      await page.click('#report-find-list a')
      expect(await isOpen(page, 'report-find')).toBe(false)
      expect(await page.evaluate('document.activeElement.textContent')).toContain('Do that.')
    }))

  test('the settings open at their button, wherever the bar stands, and change colours at once', () =>
    on(1440, async (page) => {
      await page.click('[popovertarget=report-settings]')
      const bar = await boxOf(page, '.bar')
      const { y } = await boxOf(page, '#report-settings')
      expect(bar.y).toBeGreaterThan(100)
      expect(Math.abs(y - (bar.y + bar.height))).toBeLessThan(16)
      await page.click('input[value=dark]')
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('dark')
    }))

  test.each([320, 1440])('the page is no wider than a window of %d px', (width) =>
    on(width, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }),
  )
})
