import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import { browserArguments } from '../../src/print/browser-arguments.ts'
import { findBrowser } from '../../src/print/find-browser.ts'

/** A browser as a writer has it. */
export async function openWindow(): Promise<Browser> {
  const { executablePath, libraryFolder } = await findBrowser()
  return puppeteer.launch({
    executablePath,
    headless: 'shell',
    pipe: true,
    args: browserArguments('').filter((argument) => /sandbox|gpu/.test(argument)),
    env: { ...process.env, LD_LIBRARY_PATH: ['/lib/x86_64-linux-gnu', libraryFolder].filter(Boolean).join(':') },
  })
}

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
