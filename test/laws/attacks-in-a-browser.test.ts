import { createServer } from 'node:http'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../src/print/find-browser.ts'
import { pageOf, reportOf } from '../support/house.ts'
import { attackInputs, reportOf as reportWith } from './attacks/corpus.ts'
import { payloads } from './attacks/payloads.ts'
import { unsafePage } from './attacks/unsafe-page.ts'

// `RAPPORTEUR_SAMPLE=1 npx vitest run test/laws/attacks-in` for every payload in every place.
const sample = Number(process.env['RAPPORTEUR_SAMPLE'] ?? 5)
const inputs = attackInputs(payloads, 1, 42).filter((_, index) => index % sample === 0)
const perPage = 40
const sources = Array.from({ length: Math.ceil(inputs.length / perPage) }, (_, page) =>
  reportWith(inputs.slice(page * perPage, (page + 1) * perPage)),
)

/** What happened in the browser: calls of `canary()`, dialogs, and requests to anybody else than our server. */
interface Seen {
  readonly runs: readonly string[]
  readonly requests: readonly string[]
}

let shown = ''
/** What was asked of our server besides the page; it is `canary.invalid` too. */
const arrived: string[] = []
let browser: Browser
let origin = ''
const server = createServer(({ url, headers }, response) => {
  if (url !== '/page') arrived.push(`${headers.host}${url}`)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(url === '/page' ? shown : 'canary()')
})

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  const host = `127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`
  origin = `http://${host}`
  const { executablePath } = await findBrowser()
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const network = `--host-resolver-rules=MAP canary.invalid:80 ${host}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`
  browser = await launch({ executablePath, headless: 'shell', args: [...root, network] })
})

afterAll(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
})

const pages = sources.map((each) => pageOf(reportOf(each)))

test('no attack runs or loads anything in a browser', async () => {
  expect(inputs.length).toBeGreaterThan(450)
  expect(await look(pages)).toEqual({ runs: [], requests: [] })
  expect(arrived).toEqual([])
})

test('nor without the content security policy, but for pictures that would lie beside the page', async () => {
  expect(await look(pages.map(withoutPolicy))).toEqual({ runs: [], requests: [] })
  expect(arrived.filter((url) => url.startsWith('canary.invalid'))).toEqual([])
})

// Last, because it shows that what is looked for above would be seen.
test('although a page without safeguards runs and loads them', { timeout: 120_000 }, async () => {
  const { runs, requests } = await look(sources.slice(0, 4).map((each) => `<!doctype html>${unsafePage(each)}`))
  expect(runs.length).toBeGreaterThan(0)
  expect(requests.length).toBeGreaterThan(5)
  expect(arrived.filter((url) => url.startsWith('canary.invalid')).length).toBeGreaterThan(0)
})

function withoutPolicy(page: string): string {
  const [before, after] = page.split(/<meta http-equiv="Content-Security-Policy"[^>]*>/)
  if (before === undefined || after === undefined) throw new Error('The page has no content security policy')
  return before + after
}

/** Open pages one after the other, do there what readers do, and say what happened. */
async function look(pages: readonly string[]): Promise<Seen> {
  const seen = { runs: [] as string[], requests: [] as string[] }
  for (const html of pages) {
    shown = html
    const page = await browser.newPage()
    await listen(page, seen)
    // A page that attacks may never be done.
    await page.goto(`${origin}/page`, { waitUntil: 'domcontentloaded', timeout: 10_000 }).catch(() => undefined)
    await Promise.race([page.evaluate(touchEverything).catch(() => undefined), wait(10_000)])
    await page.close()
  }
  return seen
}

async function listen(page: Page, { runs, requests }: { runs: string[]; requests: string[] }): Promise<void> {
  await page.exposeFunction('canary', () => {
    runs.push('canary')
  })
  page.on('dialog', (dialog) => {
    runs.push(dialog.message())
    void dialog.dismiss().catch(() => undefined)
  })
  page.on('request', (request) => {
    const isLocal = /^(?:data|about|blob):/.test(request.url()) || request.url().startsWith(origin)
    if (!isLocal) requests.push(request.url())
  })
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds).unref())
}

/** For the page: point at everything, give it the focus, click it. A text, because it runs in another world than this. */
const touchEverything = `(async () => {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a')
    if (link && !/^(?:javascript|vbscript|data):/i.test(link.href)) event.preventDefault()
  })
  for (const element of document.querySelectorAll('body *')) {
    for (const type of ['mouseover', 'mouseenter', 'focus', 'blur', 'pointerdown', 'toggle']) {
      element.dispatchEvent(new Event(type, { bubbles: true }))
    }
    element.focus?.()
    element.click?.()
  }
  await new Promise((done) => setTimeout(done, 100))
})()`
