import type { BrowserContext, Page, Browser as Puppeteer } from 'puppeteer-core'
import { answerOf } from './browser-ended.ts'
import { type ServedPage, servePage } from './serve-report.ts'

/** A page that waits for a report, in a context of its own, so that two reports share neither cache nor process. */
export interface ReadyPage extends ServedPage {
  readonly context: BrowserContext
  readonly page: Page
}

/** Opens a page, which takes a dozen answers of the browser, each waiting for the one before. */
export async function readyPage(puppeteer: Puppeteer): Promise<ReadyPage> {
  const context = await answerOf(puppeteer.createBrowserContext())
  const page = await answerOf(context.newPage())
  return { context, page, ...(await answerOf(servePage(page))) }
}
