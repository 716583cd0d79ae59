import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import { fontFaces } from '../core/fonts/font-faces.ts'
import { printPage } from './print-page.ts'
import type { Printable } from './printable.ts'

const origin = 'http://report.invalid'

/** Where the page lives while it is printed: an origin that no server can have (RFC 6761). */
const reportAddress = `${origin}/report.html`

/** A page that is cut from every network, and asks for nothing but a report in memory. */
export interface ServedPage {
  /** Loads the report. */
  show(printable: Printable): Promise<void>
  /** The bytes as the browser wrote them. */
  print(): Promise<Uint8Array>
  /** What was asked for in vain, which goes on growing while the page is open. */
  readonly refused: ReadonlySet<string>
}

/** Switches the scripts of a page off and cuts it from every network; what it is shown then, it gets from memory. */
export async function servePage(page: Page): Promise<ServedPage> {
  const client = await page.createCDPSession()
  const refused = new Set<string>()
  const addresses = new Map<string, string>()
  let shown: Printable = { html: '', resources: new Map() }
  // The protocol's own events, because requests that the policy below stops never come to the interception.
  client.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  client.on('Network.loadingFailed', ({ requestId }) => refused.add(nameOf(addresses.get(requestId) ?? 'a file')))
  client.on('Fetch.requestPaused', (paused) => void answer(client, paused, shown, refused).catch(() => undefined))
  await Promise.all([
    client.send('Network.enable'),
    page.setJavaScriptEnabled(false),
    // Interception alone lets prefetches out.
    page.setOfflineMode(true),
    client.send('Network.setCacheDisabled', { cacheDisabled: true }),
    // Not puppeteer's own interception, which takes a tenth of a second to put the fonts into letters.
    client.send('Fetch.enable', {}),
    page.emulateMediaType('print'),
  ])
  return {
    show: async (printable) => {
      shown = printable
      await page.goto(reportAddress, { waitUntil: 'load', timeout: 0 })
    },
    print: () => printPage(client),
    refused,
  }
}

async function answer(
  client: CDPSession,
  { requestId, request: { url } }: Protocol.Fetch.RequestPausedEvent,
  shown: Printable,
  refused: Set<string>,
): Promise<void> {
  if (url.startsWith('data:')) return client.send('Fetch.continueRequest', { requestId })
  const found = responseTo(url, shown)
  if (found !== undefined) return client.send('Fetch.fulfillRequest', { requestId, responseCode: 200, ...found })
  // A browser with a window asks for this of its own accord.
  if (url !== `${origin}/favicon.ico`) refused.add(nameOf(url))
  // Not `BlockedByClient`, which would put an error page in place of the report when a page tries to move on.
  return client.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
}

type Response = Pick<Protocol.Fetch.FulfillRequestRequest, 'responseHeaders' | 'body'>

function responseTo(url: string, { html, resources }: Printable): Response | undefined {
  if (url === reportAddress) {
    return responseOf('text/html; charset=utf-8', Buffer.from(html), [policy, ...fontsOf({ html, resources })])
  }
  const path = pathOf(url)
  const resource = path === undefined ? undefined : resources.get(path)
  return resource && responseOf(resource.type, Buffer.from(resource.bytes))
}

function responseOf(type: string, bytes: Buffer, more: readonly Protocol.Fetch.HeaderEntry[] = []): Response {
  const responseHeaders = [{ name: 'Content-Type', value: type }, ...more]
  return { responseHeaders, body: bytes.toString('base64') }
}

/**
 * The fonts that the page's style names, to be read along with the page. Otherwise a browser asks for them when it has
 * set all of the text in another font, and then sets it again.
 */
function fontsOf({ html, resources }: Printable): readonly Protocol.Fetch.HeaderEntry[] {
  const paths = new Set(fontFaces(html).map(({ path }) => path))
  const links = [...paths]
    .filter((path) => resources.has(path))
    .map((path) => `<${encodeURI(path)}>; rel=preload; as=font; crossorigin`)
  return links.length === 0 ? [] : [{ name: 'Link', value: links.join(', ') }]
}

const policy = {
  name: 'Content-Security-Policy',
  value: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join('; '),
}

function pathOf(url: string): string | undefined {
  if (!url.startsWith(`${origin}/`)) return undefined
  try {
    return decodeURIComponent(new URL(url).pathname.slice(1))
  } catch {
    return undefined
  }
}

function nameOf(url: string): string {
  return pathOf(url) ?? (url.length > 120 ? `${url.slice(0, 119)}…` : url)
}
