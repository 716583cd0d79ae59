import type { Browser, Frame, Page } from 'puppeteer-core'
import { vi } from 'vitest'

/** The web page and the pages of a report beside one another. */
export interface SideBySide {
  readonly page: Page
  readonly web: Frame
  readonly pages: Frame
}

export async function openSideBySide(window: Browser, address: string): Promise<SideBySide> {
  const page = await window.newPage()
  await page.setViewport({ width: 1500, height: 900 })
  await page.goto(`${address}?view=both`, { waitUntil: 'load' })
  await page.waitForFunction("document.getElementById('html-view').contentDocument?.querySelector('main')")
  await page.waitForFunction(
    "document.getElementById('pages-view').contentDocument?.querySelector('.preview-page > *')",
  )
  const [web, pages] = await Promise.all(
    ['#html-view', '#pages-view'].map(async (name) => (await page.$(name))?.contentFrame()),
  )
  if (!web || !pages) throw new Error('Unexpected preview without two halves')
  // What stands where is asked for last.
  await vi.waitFor(async () => {
    await scrollTo(web, 400)
    await painted(page)
    if ((await scrollOf(pages)) === 0) throw new Error('The pages did not follow')
  }, 20_000)
  return { page, web, pages }
}

export async function scrollOf(half: Frame): Promise<number> {
  return Number(await half.evaluate('scrollY'))
}

export async function scrollTo(half: Frame, top: number): Promise<void> {
  await half.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`)
}

/** Until all that comes of a scroll has come: a few frames later. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const next = (count) => (count === 0 ? done() : requestAnimationFrame(() => next(count - 1)))
    next(5)
  })`)
}

/** How far below the upper edge of its half a block is seen to begin, by the words it begins with; NaN where it is not seen. */
export async function topOf(half: Frame, words: string): Promise<number> {
  return Number(await half.evaluate(`(${seenAt})(${JSON.stringify(words)})`))
}

/** Takes a block to the upper edge of a half, by its first words. */
export async function takeToTop(half: Frame, words: string, page: Page): Promise<void> {
  // On pages that were not seen yet nothing stands.
  await vi.waitFor(async () => {
    const top = await topOf(half, words)
    if (Number.isNaN(top)) throw new Error(`${words} is not seen`)
    await scrollTo(half, (await scrollOf(half)) + top)
    await painted(page)
    if (Math.abs(await topOf(half, words)) >= 4) throw new Error(`${words} is not at the top`)
  }, 5000)
}

const seenAt = `(words) => {
  const bar = document.querySelector('.bar')?.getBoundingClientRect()
  const edge = bar && bar.top <= 0 ? bar.bottom : 0
  for (const block of document.querySelectorAll('main :is(p, h2, h3, td, .recommendation)')) {
    const text = block.textContent.replaceAll('\\u00a0', ' ').trim()
    // A heading begins with its number.
    if (!text.startsWith(words) && !(/^H/.test(block.nodeName) && text.endsWith(words))) continue
    const clip = block.closest('.preview-clip')?.getBoundingClientRect()
    const { top, height } = block.getBoundingClientRect()
    if (height > 0 && (!clip || (top > clip.top - 4 && top < clip.bottom - 4))) return top - edge
  }
  return NaN
}`
