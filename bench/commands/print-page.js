// `node print-page.js page.html page.pdf`: a page printed by the browser that prints reports, and nothing more.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { findBrowser } from '../../lib/print/find-browser.js'
import { launchBrowser } from '../../lib/print/launch-browser.js'
import { limitOf } from '../../lib/print/within-limit.js'

const [from, to] = process.argv.slice(2)
const browser = await launchBrowser(await findBrowser(), limitOf(30_000, 'The browser did not answer'))
try {
  const page = await browser.puppeteer.newPage()
  await page.goto(pathToFileURL(from).href, { timeout: 0 })
  const settings = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 }
  await writeFile(to, await page.pdf(settings))
} finally {
  await browser.end()
}
