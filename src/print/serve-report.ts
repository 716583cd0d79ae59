import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core'
import type { Printable } from './printable.ts'

const origin = 'http://report.invalid'

/** Where the page lives while it is printed: an origin that no server can have (RFC 6761). */
export const reportAddress = `${origin}/report.html`

/**
 * Answers a page from memory, switches its scripts off and cuts it from every network.
 * Returns what was asked for in vain, which goes on growing while the page is open.
 */
export async function serveReport(page: Page, printable: Printable): Promise<ReadonlySet<string>> {
  const client = await page.createCDPSession()
  const refused = new Set<string>()
  const addresses = new Map<string, string>()
  // The protocol's own events, because requests that the policy below stops never come to the interception.
  client.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  client.on('Network.loadingFailed', ({ requestId }) => refused.add(nameOf(addresses.get(requestId) ?? 'a file')))
  page.on('request', (request) => void answer(request, printable, refused).catch(() => undefined))
  await Promise.all([
    client.send('Network.enable'),
    page.setJavaScriptEnabled(false),
    // Interception alone lets prefetches out.
    page.setOfflineMode(true),
    page.setRequestInterception(true),
    page.emulateMediaType('print'),
  ])
  return refused
}

async function answer(request: HTTPRequest, printable: Printable, refused: Set<string>): Promise<void> {
  const url = request.url()
  if (url.startsWith('data:')) return request.continue()
  const response = responseTo(url, printable)
  if (response !== undefined) return request.respond(response)
  // A browser with a window asks for this of its own accord.
  if (url !== `${origin}/favicon.ico`) refused.add(nameOf(url))
  // Not `blockedbyclient`, which would put an error page in place of the report when a page tries to move on.
  return request.abort('aborted')
}

function responseTo(url: string, printable: Printable): Partial<ResponseForRequest> | undefined {
  if (url === reportAddress) return { contentType: 'text/html; charset=utf-8', headers: policy, body: printable.html }
  const path = pathOf(url)
  const resource = path === undefined ? undefined : printable.resources.get(path)
  return resource && { contentType: resource.type, body: resource.bytes }
}

const policy = {
  'Content-Security-Policy': [
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
