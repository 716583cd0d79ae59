import { UserError } from '../core/user-error.ts'
import { BrowserEnded } from './browser-ended.ts'
import type { ReadyPage } from './ready-page.ts'
import { type Settled, settlePage } from './settle-page.ts'

/** Prints a page on which everything has settled, and refuses a print that lacks something. */
export async function printSettled({ page, print, refused }: ReadyPage, before: Settled): Promise<Uint8Array> {
  const first = await print()
  const after = await settlePage(page)
  // A font that only a running head uses is asked for while printing, which is too late for that print.
  const bytes = after.fonts > before.fonts ? await print() : first
  // Looked at last, because printing itself may ask for more.
  refuseIncomplete([...refused, ...after.broken])
  refuseCut(bytes)
  return bytes
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
