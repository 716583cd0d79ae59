import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launch } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { page } from './page.ts'

const vectors: Readonly<Record<string, (canary: string) => string>> = {
  'a picture': (canary) => `<img src="${canary}/a" srcset="${canary}/b 2x" alt="">`,
  'a style sheet': (canary) => `<link rel="stylesheet" href="${canary}/a"><style>@import url(${canary}/b);</style>`,
  'a background': (canary) => `<p style="background:url(${canary}/a);list-style-image:url(${canary}/b)">x`,
  'a font': (canary) => `<style>@font-face{font-family:Evil;src:url(${canary}/a)}p{font-family:Evil}</style><p>x`,
  'a script': (canary) =>
    `<script src="${canary}/a"></script><script>fetch('${canary}/b');new WebSocket('${canary.replace('http', 'ws')}/c')</script>`,
  'an event': (canary) =>
    `<img src="data:," onerror="new Image().src='${canary}/a'"><svg onload="fetch('${canary}/b')"></svg>`,
  'a frame': (canary) => `<iframe src="${canary}/a"></iframe><iframe srcdoc="<img src=${canary}/b>"></iframe>`,
  'an object': (canary) => `<object data="${canary}/a"></object><embed src="${canary}/b">`,
  'a drawing': (canary) =>
    `<svg><image href="${canary}/a"/><use href="${canary}/b#c"/><feImage href="${canary}/d"/></svg>`,
  'a film': (canary) =>
    `<video src="${canary}/a" poster="${canary}/b" autoplay></video><audio src="${canary}/c"></audio>`,
  'a hint': (canary) =>
    ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'modulepreload', 'prerender', 'icon', 'manifest']
      .map((kind) => `<link rel="${kind}" as="image" href="${canary}/${kind}">`)
      .join(''),
  'a move to another page': (canary) => `<meta http-equiv="refresh" content="0;url=${canary}/a"><p>x`,
  'another base': (canary) => `<base href="${canary}/"><img src="a" alt="">`,
}

describe('nothing leaves the browser', () => {
  let browser: Browser
  const seen: string[] = []
  let connections = 0
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    response.end()
  }).on('connection', () => {
    connections++
  })
  let canary = ''

  beforeAll(async () => {
    browser = await openBrowser()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    canary = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test.each(Object.entries(vectors))('for %s', async (_, vector) => {
    await browser.print(page(vector(canary))).catch(() => undefined)
    expect([seen, connections]).toEqual([[], 0])
  })

  test.each(['a picture', 'a style sheet', 'a background', 'a font', 'a move to another page'])(
    'and the print says so for %s',
    async (kind) => {
      const print = browser.print(page(vectors[kind]?.(canary) ?? ''))
      await expect(print).rejects.toThrow(`${canary}/a`)
    },
  )

  test('nor does a file of the machine come in', async () => {
    const print = browser.print(
      page('<img src="file:///etc/hostname" alt=""><iframe src="file:///etc/passwd"></iframe>'),
    )
    await expect(print).rejects.toThrow('file:///etc/hostname')
  })

  // Last, because it shows that the server above sees what an ordinary browser lets out.
  test('although an ordinary browser lets it out', async () => {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const ordinary = await launch({ executablePath: browser.executablePath, headless: 'shell', args: root })
    try {
      const tab = await ordinary.newPage()
      await tab.setContent(vectors['a picture']?.(canary) ?? '', { waitUntil: 'load' })
      expect(seen.length).toBeGreaterThan(0)
    } finally {
      await ordinary.close()
    }
  })
})
