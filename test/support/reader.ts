import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MediaFeature, Page } from 'puppeteer-core'
import { openWindow } from './open-window.ts'

/** A web page open in a browser, as readers have it: a file with its own policy. */
export interface Reader extends AsyncDisposable {
  open(html: string, how?: How): Promise<Page>
}

export interface How {
  readonly width?: number
  readonly height?: number
  readonly features?: readonly MediaFeature[]
}

/** A browser of its own, and a folder for the pages. */
export async function openReader(): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-reader-'))
  const browser = await openWindow()
  let count = 0
  return {
    async open(html, { width = 1440, height = 900, features = [] } = {}) {
      count += 1
      const path = join(folder, `page-${count}.html`)
      await writeFile(path, html)
      const page = await browser.newPage()
      await page.setViewport({ width, height })
      const reduced = { name: 'prefers-reduced-motion', value: 'reduce' }
      // The protocol's own word, because puppeteer knows few of the features.
      const client = await page.createCDPSession()
      await client.send('Emulation.setEmulatedMedia', { features: [reduced, ...features] })
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load' })
      return page
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The page as a reader has it whose browser runs no scripts. */
export function withoutScripts(html: string): string {
  return html.replace(/<script>[\s\S]*?<\/script>/, '')
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page as it stands: WCAG 2.2 A and AA, and best practice. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found: unknown = await page.evaluate(`axe.run({ runOnly: [
    'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice',
  ] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`)
  return Array.isArray(found) ? found.map(String) : [`axe answered ${String(found)}`]
}
