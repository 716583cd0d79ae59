import type { Browser, Frame, Page } from 'puppeteer-core'

/** The page of the preview, and the page of the report within it, loaded. */
export async function show(browser: Browser, address: string): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1300, height: 900 })
  await page.goto(address, { waitUntil: 'load' })
  const element = await page.waitForSelector('#html-view')
  await page.waitForFunction("document.getElementById('html-view').contentDocument?.querySelector('main')")
  await page.waitForFunction("document.getElementById('html-view').contentDocument.adoptedStyleSheets.length > 0")
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('Unexpected page without a report')
  return { page, frame }
}
