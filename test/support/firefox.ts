import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'

/** Where Firefox is installed; unset where it is not. */
export const firefoxPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)))
  .find(existsSync)

/** One page, open in Firefox as a file: another engine than the one that the other tests ask. */
export interface InFirefox extends AsyncDisposable {
  at(width: number, height: number): Promise<Page>
}

export async function openInFirefox(html: string): Promise<InFirefox> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-firefox-'))
  const path = join(folder, 'page.html')
  await writeFile(path, html)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath ?? '',
    headless: true,
    timeout: 90_000,
    // At the door of a home or a message bus that answers late it would wait for as long as a minute.
    env: { ...process.env, HOME: folder, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  })
  return {
    async at(width, height) {
      const page = await browser.newPage()
      await page.setViewport({ width, height })
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load' })
      return page
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
