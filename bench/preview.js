import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import puppeteer from 'puppeteer-core'
import { pagesBrowser } from '../lib/cli/preview/pages-browser.js'
import { reopenReport } from '../lib/cli/preview/reopen-report.js'
import { watchReport } from '../lib/files/watch-report.js'
import { servePreview } from '../lib/preview/serve-preview.js'
import { Session } from '../lib/preview/session.js'
import { browserArguments } from '../lib/print/browser-arguments.js'
import { findBrowser } from '../lib/print/find-browser.js'
import { readExample } from './example.js'
import { firstPage } from './first-page.js'
import { openPage } from './open-page.js'
import { printTable } from './print-table.js'
import { repeatReport } from './repeat-report.js'

/**
 * How long a writer waits, in a real browser: from `init` to the page, then in the worked example
 *
 *   start    from nothing read to the page in the browser
 *   seen     a word of a section changed, until it stands on the web page; the middle and the 95th percentile
 *   pages    the same on the visible page of the paged view
 *   in ru    the same on the web page in Russian, where a paragraph that is not translated yet stands as it is written
 *   memory   what lives on the heap after 10 saves and after the last, 1,000 unless `--runs` says less
 */
export async function preview({ sizes = [1, 10], runs = 1000 }) {
  const browser = await openWindow()
  try {
    await firstPage(browser)
    const rows = []
    for (const times of sizes) rows.push(await rowOf(times, times === 1 ? runs : Math.min(runs, 40), browser))
    console.log('\nThe preview, from a save until it is seen')
    printTable([
      ['size', 'start', 'seen', '95 %', 'pages', '95 %', 'in ru', '95 %', 'saves', 'memory', 'then'],
      ...rows,
    ])
  } finally {
    await browser.close()
  }
}

const edits = 25

async function rowOf(times, runs, browser) {
  const project = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
  const folder = join(project, 'content', 'example')
  const { files } = repeatReport(await readExample(), times)
  for (const [path, { bytes }] of files) if (bytes) write(join(folder, path), bytes)
  const media = Buffer.from(files.get('sections/media.md').bytes).toString()
  const save = (word) => write(join(folder, 'sections/media.md'), media.replace(/^(\w[^\n]{80,})$/m, `$1 Word${word}.`))
  const start = performance.now()
  const shown = await startPreview(folder, project)
  try {
    const html = await openPage(browser, `${shown.address}`, '#html-view', 'main')
    const started = performance.now() - start
    await html.frame.evaluate("document.querySelector('#media, [id]').scrollIntoView()")
    const seen = await waitsOf(html.frame, save, 0)
    await html.page.close()
    const paged = await openPage(browser, `${shown.address}?view=pages`, '#pages-view', '.preview-page > *')
    await showPageOf(paged.frame)
    const pages = await waitsOf(paged.frame, save, 1000)
    await paged.page.close()
    const other = await openPage(browser, `${shown.address}?language=ru`, '#html-view', 'main')
    const inRussian = await waitsOf(other.frame, save, 2000)
    await other.page.close()
    const memory = await memoriesOf(shown, save, runs)
    return [
      `${times}×`,
      ...[started, middle(seen), late(seen), middle(pages), late(pages), middle(inRussian), late(inRussian)].map(ms),
      String(runs),
      ...memory.map(mb),
    ]
  } finally {
    await shown.close()
    rmSync(project, { recursive: true, force: true })
  }
}

/** The rebuilds alone, one after the other. */
async function memoriesOf({ session }, save, runs) {
  const found = []
  for (let count = 1; count <= runs; count++) {
    save(5000 + count)
    session.changed(['media.md'])
    await session.settled()
    if (count === 10 || count === runs) found.push(livingMemory())
  }
  return found
}

function livingMemory() {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc')
  for (let times = 0; times < 4; times++) collect()
  return process.memoryUsage().heapUsed
}

async function startPreview(folder, project) {
  const pages = pagesBrowser(new AbortController().signal)
  const watch = watchReport({ changed: (paths) => session.changed(paths) })
  const session = new Session({
    drafts: reopenReport(folder, project),
    layOut: pages.layOut,
    version: '0',
    follow: (folders) => watch.follow(folders),
    told: () => {},
  })
  const started = session.start()
  const running = await servePreview({ port: 0, host: '127.0.0.1', session, openSource: async () => '' })
  await started
  const close = async () => {
    watch.close()
    session.close()
    await running.close()
    await pages.close()
  }
  return { address: running.address, session, close }
}

async function openWindow() {
  const { executablePath, libraryFolder } = await findBrowser()
  const libraries = ['/lib/x86_64-linux-gnu', libraryFolder].filter(Boolean).join(':')
  const args = browserArguments('').filter((argument) => /sandbox|gpu/.test(argument))
  const env = { ...process.env, LD_LIBRARY_PATH: libraries }
  return puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args, env, protocolTimeout: 600_000 })
}

/** The page on which the words will be. */
async function showPageOf(frame) {
  await frame.evaluate(`(async () => {
    const sheets = [...document.querySelectorAll('.preview-page')]
    for (const sheet of sheets) {
      sheet.scrollIntoView({ behavior: 'instant' })
      for (let wait = 0; wait < 100 && !sheet.firstElementChild; wait++) await new Promise((go) => setTimeout(go, 20))
      if (/Word\\d+\\./.test(sheet.textContent)) return
    }
    throw new Error('Unexpected pages without the word')
  })()`)
}

async function waitsOf(frame, save, from) {
  const waits = []
  for (let count = 0; count < edits + warmUp; count++) {
    const word = from + count
    const painted = frame.evaluate(`new Promise((resolve) => {
      // In what was put into the page, because to search all of a long one takes as long as to change it.
      const isThere = ({ addedNodes }) => [...addedNodes].some((node) => node.textContent.includes('Word${word}.'))
      const look = (changes) => {
        if (!changes.some(isThere)) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
      }
      const observer = new MutationObserver(look)
      observer.observe(document.body, { childList: true, subtree: true })
    })`)
    await pause(150)
    const saved = performance.timeOrigin + performance.now()
    save(word)
    waits.push((await painted) - saved)
  }
  return waits.slice(warmUp)
}

const warmUp = 5

function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}

function middle(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]
}

function late(times) {
  return times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1]
}

function ms(time) {
  return `${Math.round(time)} ms`
}

function mb(bytes) {
  return bytes === undefined ? '' : `${(bytes / 1e6).toFixed(1)} MB`
}
