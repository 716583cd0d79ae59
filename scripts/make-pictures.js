// Make the pictures of the README from the worked example: `npm run pictures`. Needs pdftoppm, of poppler.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../lib/print/find-browser.js'

const report = new URL('../dist/kazakhstan-2022/en/', import.meta.url)
const pictures = fileURLToPath(new URL('../docs/images/', import.meta.url))

/** The pages that show most: cover, contents, a page full of notes, one of text. */
const sheets = { 'report-page.png': [1, 2, 10, 20] }

/** The web page on a desk and on a phone, at these places, with what is done there. */
const windows = {
  'reader.png': [
    { width: 1280, height: 860, at: 'top' },
    { width: 1280, height: 860, at: 'campaign-finance' },
  ],
  'reader-phone.png': [
    { width: 390, height: 780, at: 'top' },
    { width: 390, height: 780, at: 'campaign-finance', click: '#campaign-finance .note-call a' },
    { width: 390, height: 780, at: 'media', click: '[popovertarget=report-drawer]' },
    { width: 390, height: 780, at: 'signatures-time', dark: true },
  ],
}

mkdirSync(pictures, { recursive: true })
const { executablePath, libraryFolder = '' } = await findBrowser()
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  env: { ...process.env, LD_LIBRARY_PATH: libraryFolder },
})
try {
  for (const [name, pages] of Object.entries(sheets)) await takePicture(join(pictures, name), pages.map(pageAsPng))
  for (const [name, views] of Object.entries(windows)) {
    const shots = []
    for (const view of views) shots.push(await viewAsPng(view))
    await takePicture(join(pictures, name), shots)
  }
} finally {
  await browser.close()
}

async function takePicture(path, pngs) {
  const tab = await browser.newPage()
  await tab.setViewport({ width: 1600, height: 900 })
  await tab.setContent(sheetOf(pngs))
  const sheet = await tab.$('main')
  await sheet.screenshot({ path })
  await tab.close()
}

function pageAsPng(page) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pictures-'))
  try {
    const pdf = fileURLToPath(new URL('report.pdf', report))
    const one = ['-singlefile', '-f', `${page}`, '-l', `${page}`]
    execFileSync('pdftoppm', ['-r', '64', '-png', ...one, pdf, join(folder, 'page')])
    return readFileSync(join(folder, 'page.png')).toString('base64')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function viewAsPng({ width, height, at, click, dark = false }) {
  const tab = await browser.newPage()
  await tab.setViewport({ width, height, deviceScaleFactor: 1 })
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await tab.goto(new URL('report.html', report).href, { waitUntil: 'load' })
  await tab.evaluate(`document.fonts.ready.then(() => document.getElementById('${at}')?.scrollIntoView())`)
  if (click) await tab.$eval(click, (element) => element.click())
  await tab.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  const png = await tab.screenshot({ encoding: 'base64' })
  await tab.close()
  return png
}

function sheetOf(pngs) {
  const images = pngs.map((png) => `<img src="data:image/png;base64,${png}">`).join('')
  return `<style>body{margin:0}main{display:flex;gap:14px;padding:16px;background:#dfe4e6;width:1568px}
img{flex:1;min-width:0;box-shadow:0 1px 6px rgb(0 0 0/.25)}</style><main>${images}</main>`
}
