import { join } from 'node:path'
import type { Frame, Page, Browser as Window } from 'puppeteer-core'
import { openReport } from '../../src/cli/open-report.ts'
import { pdf } from '../../src/core/formats/pdf.ts'
import type { Annotations } from '../../src/core/formats/sheet.ts'
import { readText } from '../../src/core/pdf/read-text.ts'
import type { Browser } from '../../src/print/browser.ts'
import { textOf } from '../support/printed.ts'
import { watchedSheet } from '../support/watched-sheet.ts'
import type { Previewed } from './previewed.ts'

/** The report as `build` prints it: the words of each page, and where its pages were told to begin. */
export async function printed({ folder }: Previewed, browser: Browser) {
  const { report, theme } = await openReport(folder, join(folder, '..', '..'))
  let annotations: Annotations | undefined
  const { artifacts, paged } = await pdf.write(report, {
    theme,
    version: '0',
    formats: new Set(['pdf']),
    paged: undefined,
    layOut: watchedSheet(browser.layOut.bind(browser), (told) => {
      annotations = told
    }),
  })
  const read = readText(Buffer.from(artifacts[0]?.contents ?? ''))
  return {
    count: paged?.count,
    anchors: paged?.pages,
    text: annotations?.text,
    feet: annotations?.feet,
    pages: read.map((page) => letters(textOf(page))),
    sizes: read.map(({ width, height }) => [Math.round(width), Math.round(height)]),
  }
}

/** Each letter and digit as often as it is there: what is between them a PDF does not say. */
function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('')
}

/** The pages on which something else is seen than printed. */
export function differing(
  shown: readonly string[],
  { pages }: { readonly pages: readonly string[] },
): readonly string[] {
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

export async function openPages(
  window: Window,
  address: string,
): Promise<{ readonly page: Page; readonly frame: Frame }> {
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
export async function shownWords(frame: Frame): Promise<readonly string[]> {
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
