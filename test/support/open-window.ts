import puppeteer, { type Browser } from 'puppeteer-core'
import { browserArguments } from '../../src/print/browser-arguments.ts'
import { findBrowser } from '../../src/print/find-browser.ts'

/** A browser as writers and readers have it. */
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
