import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type Previewed, previewed } from './previewed.ts'

const files = {
  'report.yaml': 'title: A Report\nlanguage: en\n',
  'sections/a.md': '---\ntitle: First\n---\n\nWords of the first section.\n\n![A map](media/map.svg)\n',
  'media/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>',
  'secret.txt': 'A secret.',
}

interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** As it is written, because the clients that programs have put addresses in order. */
function ask({ port }: Previewed, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += String(part)
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

describe('a request that comes from elsewhere is refused', () => {
  test.each([
    { name: 'with the name of another site, which leads here', headers: { Host: 'evil.example' } },
    { name: 'with that name and our port', headers: { Host: 'evil.example:4400' } },
    { name: 'from a page of another site', headers: { Origin: 'https://evil.example' } },
    { name: 'from a page without a site', headers: { Origin: 'null' } },
    { name: 'for a picture on another site', headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' } },
    { name: 'from another port of this machine', headers: { Origin: 'http://127.0.0.1:1' } },
  ])('$name', async ({ headers }) => {
    const preview = await previewed(files)
    for (const path of ['/', '/en/report.html', '/~/events?language=en', '/~/preview.js']) {
      expect(await ask(preview, path, { headers })).toMatchObject({ status: 403 })
    }
  })

  test('the page itself is answered', async () => {
    const preview = await previewed(files)
    const { headers } = await ask(preview, '/en/report.html')
    const got = await ask(preview, `/en/${String(headers['location'])}`)
    expect(got.status).toBe(200)
    expect(got.body).toContain('Words of the first section.')
  })
})

test('without the word of this run nothing is opened', async () => {
  const preview = await previewed(files)
  const body = JSON.stringify({ file: 'sections/a.md', line: 1, column: 1 })
  const open = (headers: Readonly<Record<string, string>>) => ask(preview, '/~/open', { method: 'POST', headers, body })
  expect((await open({})).status).toBe(403)
  expect((await open({ 'X-Preview-Token': 'guess' })).status).toBe(403)
  expect((await open({ 'X-Preview-Token': preview.token, Origin: 'https://evil.example' })).status).toBe(403)
  expect(preview.opened).toEqual([])
  expect((await open({ 'X-Preview-Token': preview.token })).status).toBe(200)
  expect(preview.opened).toEqual([{ file: 'sections/a.md', line: 1, column: 1 }])
})

test('only files of the report are opened', async () => {
  const preview = await previewed(files)
  for (const file of ['/etc/passwd', '../../../etc/passwd', 'secret.txt', '-x', '$(touch /tmp/x)', '', 7, null]) {
    const headers = { 'X-Preview-Token': preview.token }
    const body = JSON.stringify({ file, line: 1, column: 1 })
    expect((await ask(preview, '/~/open', { method: 'POST', headers, body })).status).toBe(404)
  }
  expect(preview.opened).toEqual([])
})

test.each([
  '/en/../secret.txt',
  '/en/..%2fsecret.txt',
  '/en/%2e%2e/%2e%2e/secret.txt',
  '/en/assets/..%2f..%2f..%2fetc/passwd',
  '/en/assets/%252e%252e%252fsecret.txt',
  '/en/secret.txt',
  '/en/report.yaml',
  '/en/sections/a.md',
  '/~/..%2f..%2fpackage.json',
  '/~/preview.html',
  '/~/theme/..%2f..%2fpackage.json',
  '/~/theme/theme.yaml',
  '/~/theme/',
  '/etc/passwd',
  '//etc/passwd',
  '/en/..\\secret.txt',
  '/en/assets/',
  '/en/',
  '/%00',
  '/%',
])('nothing else is served: %s', async (path) => {
  const preview = await previewed(files)
  const { status, body } = await ask(preview, path)
  expect(status).toBe(404)
  expect(body).not.toMatch(/secret|root:|title:/)
})

test('a picture that is a link out of the report is not served', async () => {
  const preview = await previewed(files)
  mkdirSync(join(preview.folder, 'media'), { recursive: true })
  writeFileSync(
    join(preview.folder, '..', '..', 'outside.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><text>secret</text></svg>',
  )
  symlinkSync(join(preview.folder, '..', '..', 'outside.svg'), join(preview.folder, 'media', 'out.svg'))
  await preview.save('sections/a.md', '---\ntitle: First\n---\n\n![Out](media/out.svg)\n')
  await vi.waitFor(() => expect(preview.told.at(-1)?.problems[0]?.rule).toBe('image-exists'), 5000)
  expect((await ask(preview, '/en/assets/media/out.svg')).status).toBe(404)
})

test('what is sent is not kept, not guessed at, and shown in no page of another site', async () => {
  const preview = await previewed(files)
  const { headers } = await ask(preview, '/en/report.html')
  const paths = ['/', '/~/preview.js', '/~/preview.css', `/en/${String(headers['location'])}`, '/en/assets/style.css']
  for (const path of paths) {
    const got = await ask(preview, path)
    expect(got.status).toBe(200)
    expect(got.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(String(got.headers['content-security-policy'])).toContain('frame-ancestors')
  }
})

test('other methods than those of reading and of its one action are refused', async () => {
  const preview = await previewed(files)
  const headers = { 'X-Preview-Token': preview.token }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect((await ask(preview, '/en/report.html', { method, headers })).status).toBe(403)
  }
  expect((await ask(preview, '/en/report.html', { method: 'POST', headers })).status).toBe(404)
})

test('a body that is no question, or too long, is refused', async () => {
  const preview = await previewed(files)
  const headers = { 'X-Preview-Token': preview.token }
  for (const body of [
    '',
    '{',
    '[]',
    '7',
    JSON.stringify({ path: [-1], before: '', behind: '', language: 'en' }),
    'x'.repeat(100_000),
  ]) {
    expect((await ask(preview, '/~/open', { method: 'POST', headers, body })).status).toBe(404)
  }
})

test('it answers on this machine alone', async () => {
  const preview = await previewed(files)
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of others) {
    await expect(fetch(`http://${address}:${preview.port}/`)).rejects.toThrow()
  }
  expect(preview.address).toBe(`http://127.0.0.1:${preview.port}/`)
})
