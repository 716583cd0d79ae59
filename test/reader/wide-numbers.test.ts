import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type How, openReader, type Reader } from '../support/reader.ts'
import { reportOfTexts, writtenBy } from '../support/rendered.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader?.[Symbol.asyncDispose]())

const counted = (start: number) => `${start}. Item.\n${start + 1}. Item.\n`
const lists = `Text.[^a]\n\n${counted(1000)}\n***\n\n- Outer.\n\n  ${counted(1234567).replace('\n', '\n  ')}\n***\n\n${counted(98)}`

async function pageIn(language: string, how: How): Promise<Page> {
  const files = await writtenBy(
    'html',
    reportOfTexts({
      'report.yaml': `title: A\nlanguage: ${language}\n`,
      'sections/a.md': `${lists}\n\n[^a]: Note.\n\n    ${counted(100).replace('\n', '\n    ')}`,
    }),
  )
  return await reader.open(files[`${language}/report.html`] ?? '', how)
}

interface Room {
  readonly start: number
  readonly width: number
  readonly room: number
}

/** Of each list within something: its first number, how wide the last is, and how much room it has. */
function roomsOf(page: Page, selector: string): Promise<readonly Room[]> {
  // As text, because this is no program for a browser.
  return page.evaluate(`[...document.querySelectorAll('${selector} ol:not([class])')]
    .filter((list) => getComputedStyle(list).listStyleType === 'decimal')
    .map((list) => {
      const last = list.lastElementChild
      const label = document.createElement('span')
      label.textContent = list.start + list.children.length - 1 + '. '
      label.style.cssText = 'position: absolute; white-space: pre'
      const { fontFamily, fontSize, fontWeight, fontVariantNumeric } = getComputedStyle(last, '::marker')
      Object.assign(label.style, { fontFamily, fontSize, fontWeight, fontVariantNumeric })
      last.append(label)
      const { width } = label.getBoundingClientRect()
      label.remove()
      return { start: list.start, width, room: Number.parseFloat(getComputedStyle(list).paddingInlineStart) }
    })`) as Promise<readonly Room[]>
}

test.each<[language: string, how: How]>([
  ['en', {}],
  ['ar', {}],
  ['en', { width: 360, height: 700 }],
])('the numbers of lists have room on the web page in %s, %o', async (language, how) => {
  const page = await pageIn(language, how)
  const rooms = await roomsOf(page, '.text')
  expect(new Set(rooms.map(({ start }) => start))).toEqual(new Set([1000, 1234567, 98, 100]))
  for (const { start, width, room } of rooms) expect(room, `room of ${start}`).toBeGreaterThanOrEqual(width)
  await page.close()
})

test('they have it beside the call of their note', async () => {
  const page = await pageIn('en', { width: 1000 })
  await page.click('.note-call a')
  const [list] = await roomsOf(page, '.popover-body')
  expect(list?.start).toBe(100)
  expect(list?.room).toBeGreaterThanOrEqual(list?.width ?? Number.POSITIVE_INFINITY)
  await page.close()
})
