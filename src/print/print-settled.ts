import type { Page } from 'puppeteer-core'
import { UserError } from '../core/user-error.ts'
import { BrowserEnded } from './browser-ended.ts'
import { type Settled, settlePage } from './settle-page.ts'

/** Prints a page on which everything has settled, and refuses a print that lacks something. */
export async function printSettled(page: Page, before: Settled, refused: ReadonlySet<string>): Promise<Uint8Array> {
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
