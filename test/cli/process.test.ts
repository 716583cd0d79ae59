import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import module from 'node:module'
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

test('what Node.js keeps of the program, if it can, lies where nobody else may write', async () => {
  const folder = temporaryFolder()
  const { ended } = start(['--version'], folder, { XDG_CACHE_HOME: folder })
  expect(await ended).toMatchObject({ exitCode: 0 })
  const kept = statSync(join(folder, 'rapporteur'), { throwIfNoEntry: false })
  expect(existsSync(join(folder, 'rapporteur', 'compiled'))).toBe('enableCompileCache' in module)
  expect(kept && kept.mode & 0o077).toBe('enableCompileCache' in module ? 0 : undefined)
})

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
