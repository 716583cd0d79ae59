import type { Page, Browser as Puppeteer } from 'puppeteer-core'
import { UserError } from '../core/user-error.ts'
import { BrowserEnded } from './browser-ended.ts'
import type { Printable } from './printable.ts'
import { reportAddress, serveReport } from './serve-report.ts'
import { settlePage } from './settle-page.ts'

/** Prints one page in a context of its own, so that two reports share neither cache nor process. */
export async function printPage(puppeteer: Puppeteer, printable: Printable): Promise<Uint8Array> {
  const context = await puppeteer.createBrowserContext()
  try {
    const page = await context.newPage()
    return await Promise.race([printIn(page, printable), whenCrashed(page)])
  } finally {
    // Not waited for: a stuck page never closes, and the caller's limit would be spent on it.
    context.close().catch(() => undefined)
  }
}

async function printIn(page: Page, printable: Printable): Promise<Uint8Array> {
  const refused = await serveReport(page, printable)
  await page.goto(reportAddress, { waitUntil: 'load', timeout: 0 })
  const before = await settlePage(page)
  const first = await page.pdf(settings)
  const after = await settlePage(page)
  // A font that only a running head uses is asked for while printing, which is too late for that print.
  const bytes = after.fonts > before.fonts ? await page.pdf(settings) : first
  // Looked at last, because printing itself may ask for more.
  refuseIncomplete([...refused, ...after.broken])
  refuseCut(bytes)
  return bytes
}

const settings = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: 0,
  waitForFonts: false,
} as const

function whenCrashed(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.once('error', (error) => {
      reject(new BrowserEnded(`The browser could not bear the page: ${error.message}`, { exitCode: 3 }))
    })
  })
}

// Chromium prints a page without its picture or its font and says nothing.
function refuseIncomplete(missing: readonly string[]): void {
  if (missing.length === 0) return
  throw new UserError(`The PDF would lack ${missing.join(', ')}`, {
    hint: 'Every picture, font and style of a page must be a file of the report or of its theme, and whole',
    exitCode: 1,
  })
}

function refuseCut(bytes: Uint8Array): void {
  const end = Buffer.from(bytes.subarray(-32)).toString('latin1').trimEnd()
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' && end.endsWith('%%EOF')) return
  throw new BrowserEnded('The browser returned a PDF that is cut short', { exitCode: 3 })
}
