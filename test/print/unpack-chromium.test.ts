import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { unpackChromium } from '../../src/print/unpack-chromium.ts'

describe.skipIf(!isInstalled())('the Chromium from npm (where it is installed)', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'))
    vi.stubEnv('TMPDIR', folder)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  test('is unpacked once for two at a time, into a folder of its owner', async () => {
    writeFileSync(join(folder, 'chromium'), '#!/bin/sh\n', { mode: 0o755 })
    const environment = { XDG_CACHE_HOME: join(folder, 'cache') }
    const [one, two] = await Promise.all([unpackChromium(environment), unpackChromium(environment)])
    expect(two).toEqual(one)
    const program = one?.executablePath ?? ''
    expect(program.startsWith(join(folder, 'cache', 'rapporteur', 'chromium-'))).toBe(true)
    expect(statSync(program).size).toBeGreaterThan(100_000_000)
    expect(statSync(dirname(program)).mode & 0o077).toBe(0)
    expect(readdirSync(join(folder, 'cache', 'rapporteur'))).toHaveLength(1)
    expect(readdirSync(one?.libraryFolder ?? '')).toContain('libnss3.so')
  })

  test('never lives where others may write', async () => {
    mkdirSync(join(folder, 'cache', 'rapporteur'), { recursive: true })
    chmodSync(join(folder, 'cache', 'rapporteur'), 0o777)
    const found = await unpackChromium({ XDG_CACHE_HOME: join(folder, 'cache'), HOME: join(folder, 'nowhere') })
    expect(found?.executablePath.startsWith(join(folder, 'rapporteur-'))).toBe(true)
  })
})

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('@sparticuz/chromium')
    return process.platform === 'linux' && process.arch === 'x64'
  } catch {
    return false
  }
}
