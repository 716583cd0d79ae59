import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { fill, temporaryFolder, textsIn } from '../files/folder.ts'
import { compileProgram, start } from './real-command.ts'

beforeAll(compileProgram)

const section = '---\nid: media\ntitle: Media\n---\n\nMedia are free.[^law]\n\n[^law]: By law.\n'

function project(text = section): string {
  const folder = temporaryFolder()
  fill(join(folder, 'content/a report'), {
    'report.yaml': 'title: A Report\nlanguage: en\n',
    'sections/media.md': text,
  })
  return folder
}

test('the real command publishes, and says results and talk apart', async () => {
  const folder = project()
  const { ended } = start(['build', '--quiet', '--format', 'html'], folder)
  expect(await ended).toMatchObject({
    exitCode: 0,
    talk: '',
    output: expect.stringMatching(/^dist\/a report\/en\/report\.html/),
  })
  const { ended: help } = start([], folder)
  expect(await help).toMatchObject({ exitCode: 2, output: '', talk: expect.stringMatching(/^Usage/) })
})

test('the real command has a report to begin with, and asks nothing where nobody can answer', async () => {
  const folder = temporaryFolder()
  expect(await start(['init', 'content/new'], folder).ended).toMatchObject({ exitCode: 0, talk: '' })
  expect(await start(['build', '--quiet', '--strict', '--format', 'html'], folder).ended).toMatchObject({
    exitCode: 0,
    talk: '',
  })
})

test('everything is published unless something is asked for', async () => {
  const folder = project()
  expect(await start(['build', '--quiet'], folder).ended).toMatchObject({ exitCode: 0, talk: '' })
  const files = ['contents.json', 'recommendations.csv', 'recommendations.json', 'report.html', 'report.pdf']
  const published = textsIn(join(folder, 'dist'))
  expect(Object.keys(published)).toEqual(files.map((file) => `a report/en/${file}`))
  // With another browser, the same report may have other bytes.
  expect(JSON.parse(published['a report/en/contents.json'] ?? '')).toMatchObject({
    pages: 3,
    browser: expect.stringMatching(/^(?:Headless)?Chrome\/\d+(?:\.\d+)+$/),
  })
})

test('the real command finds its pages and themes wherever it is called', async () => {
  const { ended } = start(['explain', 'reference-resolves'], temporaryFolder())
  expect(await ended).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^# reference-resolves\n[\s\S]+## /) })
})

test('what is kept of the program for its next start lies where nobody else may write', async () => {
  const folder = temporaryFolder()
  expect(await start(['--version'], folder, { XDG_CACHE_HOME: folder }).ended).toMatchObject({ exitCode: 0 })
  expect(statSync(join(folder, 'rapporteur')).mode & 0o077).toBe(0)
  expect(keptIn(folder)).toContainEqual(expect.stringMatching(/rapporteur\.cjs$/))
})

test.each(['cut short', 'spoilt', 'empty'])('of the program, what was kept and is %s is made again', async (how) => {
  const folder = temporaryFolder()
  const version = () => start(['--version'], folder, { XDG_CACHE_HOME: folder }).ended
  const { output } = await version()
  const whole = keptIn(folder).map((path) => [path, readFileSync(path)] as const)
  for (const [path, code] of whole) writeFileSync(path, spoil(code, how))
  expect(await version()).toMatchObject({ exitCode: 0, output, talk: '' })
  for (const [path, code] of whole) expect(readFileSync(path).length).toBeGreaterThan(code.length / 2)
})

test('the program starts where nothing can be kept', async () => {
  const folder = temporaryFolder({ rapporteur: 'A file stands here.' })
  const environment = { XDG_CACHE_HOME: folder, HOME: folder, TMPDIR: join(folder, 'rapporteur') }
  expect(await start(['--version'], folder, environment).ended).toMatchObject({ exitCode: 0, talk: '' })
})

function keptIn(folder: string): string[] {
  const compiled = join(folder, 'rapporteur', 'compiled')
  const entries = readdirSync(compiled, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

function spoil(code: Buffer, how: string): Buffer {
  if (how === 'empty') return Buffer.alloc(0)
  const part = Buffer.from(code.subarray(0, how === 'spoilt' ? code.length : code.length / 2))
  return how === 'spoilt' ? part.fill(0x55, part.length / 2) : part
}

test('whoever closes the pipe early is not told off', async () => {
  const { child, ended } = start(['explain'], temporaryFolder())
  child.stdout?.destroy()
  expect(await ended).toMatchObject({ talk: '', signal: null, exitCode: 0 })
})

test('a link out of the report is refused, and its text is nowhere in the output', async () => {
  const folder = project()
  const secret = temporaryFolder({ 'secret.md': 'CANARY' })
  symlinkSync(join(secret, 'secret.md'), join(folder, 'content/a report/sections/secret.md'))
  const { exitCode, output, talk } = await start(['build', '--format', 'html'], folder).ended
  expect(exitCode).toBe(1)
  expect(output + talk).toContain('secret.md')
  expect(output + talk).not.toContain('CANARY')
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends a build with %i, and leaves the old files and nothing else', async (signal, exitCode) => {
  const folder = project()
  fill(folder, { 'dist/a report/en/report.pdf': 'old' })
  const { child, ended } = start(['build', '--format', 'pdf'], folder, {
    PUPPETEER_EXECUTABLE_PATH: silentBrowser(folder),
  })
  await until(() => existsSync(join(folder, 'browser-started')))
  child.kill(signal)
  expect(await ended).toMatchObject({ exitCode, output: '' })
  expect(textsIn(join(folder, 'dist'))).toEqual({ 'a report/en/report.pdf': 'old' })
})

test('a build that is killed at any moment leaves the old file or the new', async () => {
  const folder = project()
  const pages = new Set<string>()
  const build = (text: string) => {
    fill(folder, { 'content/a report/sections/media.md': text })
    return start(['build', '--format', 'html'], folder)
  }
  const long = (word: string) =>
    `---\nid: media\ntitle: Media\n---\n\n${`${word} text of one paragraph.\n\n`.repeat(5000)}`
  for (const word of ['Old', 'New']) {
    await build(long(word)).ended
    pages.add(textsIn(join(folder, 'dist'))['a report/en/report.html'] ?? '')
  }
  expect(pages.size).toBe(2)
  for (let moment = 0; moment < 8; moment += 1) {
    const { child, ended } = build(long(moment % 2 === 0 ? 'Old' : 'New'))
    // Killed while it writes, a little later each time.
    await until(() => existsSync(join(folder, 'dist/a report/.rapporteur')) || child.exitCode !== null)
    await delay(moment * 2)
    child.kill('SIGKILL')
    await ended
    expect(pages).toContain(textsIn(join(folder, 'dist'))['a report/en/report.html'])
  }
  expect(await build(long('Old')).ended).toMatchObject({ exitCode: 0 })
  expect(Object.keys(textsIn(join(folder, 'dist')))).toEqual(['a report/en/report.html'])
})

test('builds at the same time all succeed, and leave the work of one of them', async () => {
  const folder = project()
  const builds = Array.from({ length: 6 }, () => start(['build', '--quiet', '--format', 'html'], folder).ended)
  for (const ended of await Promise.all(builds)) expect(ended).toMatchObject({ exitCode: 0, talk: '' })
  const together = textsIn(join(folder, 'dist'))
  await start(['build', '--format', 'html', '--out', 'alone'], folder).ended
  expect(together).toEqual(textsIn(join(folder, 'alone')))
})

/** A browser that starts and never says a word. */
function silentBrowser(folder: string): string {
  const path = join(folder, 'bin', 'browser')
  mkdirSync(join(folder, 'bin'))
  writeFileSync(path, `#!/bin/sh\ntouch '${join(folder, 'browser-started')}'\nexec sleep 60\n`, { mode: 0o755 })
  return path
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(1)
}
