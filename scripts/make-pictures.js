// Make the pictures of the README from the worked example: `npm run pictures`. Needs pdftoppm, of poppler.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../lib/print/find-browser.js'

const report = new URL('../dist/kazakhstan-2022/en/report.pdf', import.meta.url).pathname
const pictures = new URL('../docs/images/', import.meta.url).pathname

/** The pages that show most: cover, contents, a page full of notes, one of text. */
const sheets = { 'report-page.png': [1, 2, 10, 20] }

mkdirSync(pictures, { recursive: true })
const { executablePath, libraryFolder = '' } = await findBrowser()
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  env: { ...process.env, LD_LIBRARY_PATH: libraryFolder },
})
try {
  for (const [name, pages] of Object.entries(sheets)) await takePicture(join(pictures, name), pages)
} finally {
  await browser.close()
}

async function takePicture(path, pages) {
  const tab = await browser.newPage()
  await tab.setViewport({ width: 1600, height: 900 })
  await tab.setContent(sheetOf(pages.map(pageAsPng)))
  const sheet = await tab.$('main')
  await sheet.screenshot({ path })
}

function pageAsPng(page) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pictures-'))
  try {
    execFileSync('pdftoppm', ['-r', '64', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, report, join(folder, 'page')])
    return readFileSync(join(folder, 'page.png')).toString('base64')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function sheetOf(pngs) {
  const images = pngs.map((png) => `<img src="data:image/png;base64,${png}">`).join('')
  return `<style>body{margin:0}main{display:inline-flex;gap:14px;padding:16px;background:#dfe4e6}
img{width:380px;box-shadow:0 1px 6px rgb(0 0 0/.25)}</style><main>${images}</main>`
}
