import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '../../src/print/find-browser.ts'
import { unpackChromium } from '../../src/print/unpack-chromium.ts'

vi.mock('../../src/print/unpack-chromium.ts', () => ({ unpackChromium: vi.fn(async () => undefined) }))

describe('the browser', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const nowhere = () => ({ PATH: join(folder, 'bin'), PUPPETEER_CACHE_DIR: join(folder, 'cache') })
  const program = (path: string) => {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, '')
    return file
  }

  test('is the one given, before every other', async () => {
    const given = program('given')
    expect(await findBrowser(given)).toEqual({ executablePath: given, origin: 'given' })
    expect(await findBrowser(undefined, { PUPPETEER_EXECUTABLE_PATH: given })).toMatchObject({ origin: 'given' })
  })

  test('is named when it is given and does not exist', async () => {
    const path = join(folder, 'lost')
    await expect(findBrowser(path)).rejects.toMatchObject({ name: 'UserError', exitCode: 3 })
    await expect(findBrowser(undefined, { PUPPETEER_EXECUTABLE_PATH: path })).rejects.toThrow(path)
  })

  test('is the one from npm where that can run', async () => {
    const unpacked = { executablePath: program('npm'), libraryFolder: folder }
    vi.mocked(unpackChromium).mockResolvedValueOnce(unpacked)
    expect(await findBrowser(undefined, nowhere())).toEqual({ ...unpacked, origin: 'npm' })
  })

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'is the newest download of puppeteer next',
    async () => {
      program('cache/chrome-headless-shell/linux-99.0.1.1/chrome-headless-shell-linux64/chrome-headless-shell')
      const newest = program(
        'cache/chrome-headless-shell/linux-147.0.1.1/chrome-headless-shell-linux64/chrome-headless-shell',
      )
      program('cache/chrome/linux-150.0.1.1/chrome-linux64/chrome')
      program('bin/chromium')
      expect(await findBrowser(undefined, nowhere())).toEqual({ executablePath: newest, origin: 'puppeteer' })
    },
  )

  test.runIf(process.platform === 'linux')('is the one of the system last', async () => {
    program('bin/google-chrome')
    const chromium = program('bin/chromium')
    expect(await findBrowser(undefined, nowhere())).toEqual({ executablePath: chromium, origin: 'system' })
  })

  test.runIf(process.platform === 'linux')(
    'is asked for, with the command that helps, when there is none',
    async () => {
      await expect(findBrowser(undefined, nowhere())).rejects.toMatchObject({
        name: 'UserError',
        exitCode: 3,
        hint: expect.stringContaining('npx @puppeteer/browsers install'),
      })
    },
  )
})
