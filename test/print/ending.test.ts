import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countPages } from '../../src/core/pdf/read-destinations.ts'
import { openBrowser } from '../../src/print/browser.ts'
import { page } from './page.ts'

// Processes are found in /proc, and a stopped one is a matter of POSIX.
describe.skipIf(process.platform !== 'linux')('a browser in trouble', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'))
    vi.stubEnv('TMPDIR', folder)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    expect({ processes: processesOf(folder), folders: readdirSync(folder).filter(isBrowserFolder) }).toEqual({
      processes: [],
      folders: [],
    })
    rmSync(folder, { recursive: true })
  })

  test('leaves nothing behind when it is closed', async () => {
    const browser = await openBrowser()
    await browser.print(page('<p>x'))
    expect(processesOf(folder).length).toBeGreaterThan(0)
    await browser.close()
  })

  test('leaves nothing behind when its owner throws', async () => {
    const failing = async () => {
      await using _browser = await openBrowser()
      throw new Error('of the owner')
    }
    await expect(failing()).rejects.toThrow('of the owner')
  })

  test('is ended within the limit when it is stopped', async () => {
    await using browser = await openBrowser()
    for (const pid of processesOf(folder)) process.kill(pid, 'SIGSTOP')
    const start = performance.now()
    const print = browser.print({ ...page('<p>x'), timeout: 1000 })
    await expect(print).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 3,
      message: expect.stringContaining('1 s'),
    })
    expect(performance.now() - start).toBeLessThan(3000)
    expect(processesOf(folder)).toEqual([])
  })

  test('is followed by a new one that prints on', async () => {
    await using browser = await openBrowser()
    for (const pid of processesOf(folder)) process.kill(pid, 'SIGSTOP')
    await browser.print({ ...page('<p>x'), timeout: 500 }).catch(() => undefined)
    expect(countPages(await browser.print(page('<p>x')))).toBe(1)
  })

  test('is replaced once when it dies while printing', async () => {
    await using browser = await openBrowser()
    const print = browser.print(page('<p>x'.repeat(2000)))
    for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL')
    expect(countPages(await print)).toBeGreaterThan(1)
  })

  test('is ended when the caller wants to stop', async () => {
    await using browser = await openBrowser()
    const stop = new AbortController()
    const print = browser.print({ ...page('<p>x'), signal: stop.signal })
    stop.abort(new Error('by the caller'))
    await expect(print).rejects.toThrow('by the caller')
  })

  test('prints no more once it is closed', async () => {
    const browser = await openBrowser()
    await browser.close()
    await expect(browser.print(page('<p>x'))).rejects.toThrow('was closed')
  })

  test('is named when it ends at once', async () => {
    const open = openBrowser({ executablePath: fake('echo "cannot open display" >&2; exit 7') })
    await expect(open).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 3,
      message: 'The browser ended (exit code 7): cannot open display',
    })
  })

  test('is named when it lacks a library', async () => {
    const words = 'error while loading shared libraries: libnss3.so: cannot open shared object file'
    const open = openBrowser({ executablePath: fake(`echo "chromium: ${words}" >&2; exit 127`) })
    await expect(open).rejects.toMatchObject({ hint: expect.stringContaining('Install the library') })
  })

  test('is named when it never answers', async () => {
    const open = openBrowser({ executablePath: fake('exec sleep 1000'), timeout: 500 })
    await expect(open).rejects.toThrow(/did not answer within 0.5 s$/)
  })

  test('is named when it answers nonsense', async () => {
    const open = openBrowser({ executablePath: fake('printf "hello\\0" >&4; exec sleep 1000') })
    await expect(open).rejects.toThrow('does not behave like Chromium, it answers "hello"')
  })

  test('is named when it is no program', async () => {
    const path = fake('')
    chmodSync(path, 0o600)
    await expect(openBrowser({ executablePath: path })).rejects.toMatchObject({ name: 'UserError', exitCode: 3 })
  })

  function fake(script: string): string {
    const path = join(folder, 'fake-browser')
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o700 })
    return path
  }
})

function isBrowserFolder(name: string): boolean {
  return name.startsWith('rapporteur-browser-')
}

/** The processes of browsers whose profile is in this folder, and of a fake one. */
function processesOf(folder: string): readonly number[] {
  return readdirSync('/proc').flatMap((entry) => {
    const file = join('/proc', entry, 'cmdline')
    if (!/^\d+$/.test(entry) || !existsSync(file)) return []
    try {
      return readFileSync(file, 'utf8').includes(folder) ? [Number(entry)] : []
    } catch {
      return []
    }
  })
}
