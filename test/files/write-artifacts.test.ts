import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import type * as FileSystem from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Artifact } from '../../src/core/report.ts'
import { takeLock } from '../../src/files/lock.ts'
import { writeArtifacts } from '../../src/files/write-artifacts.ts'
import { fill, temporaryFolder, textsIn } from './folder.ts'

/** Counts what is done to the disk, and makes one deed fail. */
const disk = vi.hoisted(() => ({ deeds: 0, failsAt: Number.POSITIVE_INFINITY, code: 'ENOSPC' }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>()
  const deed = () => {
    disk.deeds += 1
    if (disk.deeds === disk.failsAt) throw Object.assign(new Error(`${disk.code}: a fault`), { code: disk.code })
  }
  const faulty = <A extends unknown[], R>(act: (...all: A) => Promise<R>) => {
    return async (...all: A) => {
      deed()
      return act(...all)
    }
  }
  const open: typeof real.open = async (...all) => {
    deed()
    const file = await real.open(...all)
    file.writeFile = faulty(file.writeFile.bind(file))
    file.sync = faulty(file.sync.bind(file))
    return file
  }
  return { ...real, open, rename: faulty(real.rename), link: faulty(real.link), mkdir: faulty(real.mkdir) }
})

afterEach(() => {
  Object.assign(disk, { deeds: 0, failsAt: Number.POSITIVE_INFINITY, code: 'ENOSPC' })
})

const newFiles: readonly Artifact[] = [
  { path: 'en/report.html', contents: 'new page' },
  { path: 'en/report.pdf', contents: new TextEncoder().encode('new print') },
  { path: 'contents.json', contents: '{}' },
]
const newTexts = { 'contents.json': '{}', 'en/report.html': 'new page', 'en/report.pdf': 'new print' }

test('the files of a report are written, and nothing else is left', async () => {
  const folder = join(temporaryFolder(), 'dist', 'a report')
  await writeArtifacts(folder, newFiles)
  expect(textsIn(folder)).toEqual(newTexts)
  expect(existsSync(join(folder, '.rapporteur'))).toBe(false)
})

test('what is not built again stays', async () => {
  const folder = temporaryFolder({ 'en/report.html': 'old page', 'ru/report.html': 'ru', 'en/extra.csv': 'e' })
  await writeArtifacts(folder, newFiles)
  expect(textsIn(folder)).toEqual({ ...newTexts, 'ru/report.html': 'ru', 'en/extra.csv': 'e' })
})

test('a fault of the disk at any moment leaves the old files or the new, and no others', async () => {
  const old = { 'en/report.html': 'old page', 'en/report.pdf': 'old print' }
  const seen = new Set<string>()
  for (let moment = 1; ; moment += 1) {
    const folder = temporaryFolder(old)
    Object.assign(disk, { deeds: 0, failsAt: moment })
    const failure = await writeArtifacts(folder, newFiles).catch((error) => error)
    disk.failsAt = Number.POSITIVE_INFINITY
    if (failure) expect(failure).toMatchObject({ exitCode: 3, message: expect.stringMatching(/the disk is full/) })
    if (failure) expect(textsIn(folder)).toEqual(old)
    else expect(textsIn(folder)).toEqual(newTexts)
    seen.add(failure ? 'old' : 'new')
    if (disk.deeds < moment) break
    expect(moment).toBeLessThan(100)
  }
  expect([...seen]).toEqual(['old', 'new'])
})

test('a build that died at any moment leaves files that the next build mends', async () => {
  const folder = temporaryFolder({
    'en/report.html': 'new page',
    'en/report.pdf': 'old print',
    '.rapporteur/ready/en/report.pdf': 'new print',
    '.rapporteur/kept/en/report.html': 'old page',
    '.rapporteur/written/en/report.html': 'half a pa',
    '.rapporteur/lock': JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), began: '1' }),
  })
  await writeArtifacts(folder, [{ path: 'contents.json', contents: '{}' }])
  expect(textsIn(folder)).toEqual(newTexts)
})

test('a lock whose process id now belongs to another process is not believed', async () => {
  const folder = temporaryFolder({
    '.rapporteur/lock': JSON.stringify({ pid: process.pid, host: hostname(), began: '1' }),
  })
  await writeArtifacts(folder, newFiles)
  expect(textsIn(folder)).toEqual(newTexts)
})

test('builds at the same time wait for one another, after a dead one too', async () => {
  const folder = temporaryFolder({
    '.rapporteur/lock': JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), began: '1' }),
  })
  const builds = Array.from({ length: 16 }, (_, build) => [
    { path: 'en/report.html', contents: `page ${build}` },
    { path: 'en/report.pdf', contents: `print ${build}` },
  ])
  await Promise.all(builds.map((artifacts) => writeArtifacts(folder, artifacts)))
  const { 'en/report.html': page = '', 'en/report.pdf': print = '', ...rest } = textsIn(folder)
  expect([page.split(' ')[1], rest]).toEqual([print.split(' ')[1], {}])
})

test('a build that waits in vain says for whom', async () => {
  const lock = join(temporaryFolder(), '.rapporteur', 'lock')
  const release = await takeLock(lock)
  await expect(takeLock(lock, { patience: 0 })).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
    hint: expect.stringContaining(lock),
  })
  await release()
  await (await takeLock(lock, { patience: 0 }))()
})

test('a lock of another machine is never dropped', async () => {
  const lock = join(temporaryFolder({ lock: JSON.stringify({ pid: 1, host: 'elsewhere', began: '' }) }), 'lock')
  await expect(takeLock(lock, { patience: 0 })).rejects.toMatchObject({
    message: expect.stringMatching(/process 1 on elsewhere/),
  })
})

test('a build that is interrupted leaves the old files', async () => {
  const folder = temporaryFolder({ 'en/report.html': 'old page' })
  await expect(writeArtifacts(folder, newFiles, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  expect(textsIn(folder)).toEqual({ 'en/report.html': 'old page' })
})

test.each([
  ['EACCES', /may not be written by you/],
  ['EROFS', /can only be read/],
  ['EIO', /EIO: a fault/],
])('%s is said in plain words', async (code, message) => {
  Object.assign(disk, { failsAt: 1, code })
  const folder = join(temporaryFolder(), 'dist')
  await expect(writeArtifacts(folder, newFiles)).rejects.toMatchObject({ exitCode: 3, message })
  expect(existsSync(folder)).toBe(false)
})

test('a file where the folder should be is named', async () => {
  const folder = temporaryFolder({ dist: 'mine' })
  const failure = await writeArtifacts(join(folder, 'dist/a'), newFiles).catch((error) => error)
  expect(failure).toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/a file stands where a folder is needed/),
  })
  expect(textsIn(folder)).toEqual({ dist: 'mine' })
})

test('a folder where a file should be leaves everything as it was', async () => {
  const folder = temporaryFolder({ 'en/report.html': 'old', 'en/report.pdf/mine.txt': 'mine' })
  await expect(writeArtifacts(folder, newFiles)).rejects.toMatchObject({ exitCode: 3 })
  expect(textsIn(folder)).toEqual({ 'en/report.html': 'old', 'en/report.pdf/mine.txt': 'mine' })
})

test('a disk that fills up keeps the old files', async () => {
  const { folder, isSmall } = smallDisk()
  fill(folder, { 'a/en/report.html': 'old' })
  const large = [{ path: 'en/report.html', contents: new Uint8Array(4_000_000) }]
  // Where no disk may be mounted, the faults above stand for it.
  if (!isSmall) Object.assign(disk, { failsAt: 5 })
  const failure = await writeArtifacts(join(folder, 'a'), large).catch((error) => error)
  expect(failure).toMatchObject({ exitCode: 3, message: expect.stringMatching(/the disk is full/) })
  expect(textsIn(folder)).toEqual({ 'a/en/report.html': 'old' })
})

test('paths that leave the folder, or differ only in case, are a fault of the program', async () => {
  const folder = temporaryFolder()
  const at = (...paths: string[]) =>
    writeArtifacts(
      folder,
      paths.map((path) => ({ path, contents: '' })),
    )
  await expect(at('../report.html')).rejects.toThrow('Unexpected output path')
  await expect(at('en/a.html', 'en/A.html')).rejects.toThrow('Unexpected output path')
  expect(textsIn(folder)).toEqual({})
})

test('a folder that may not be written is said to be so', async () => {
  const folder = temporaryFolder({ 'en/report.html': 'old' })
  chmodSync(folder, 0o500)
  onTestFinished(() => chmodSync(folder, 0o700))
  // Nothing is forbidden to root.
  if (process.getuid?.() === 0) Object.assign(disk, { failsAt: 1, code: 'EACCES' })
  await expect(writeArtifacts(folder, newFiles)).rejects.toMatchObject({
    message: expect.stringMatching(/may not be written by you/),
  })
  expect(textsIn(folder)).toEqual({ 'en/report.html': 'old' })
})

test.runIf(existsSync('/proc/self'))('where the system makes no folders, that is said and not waited for', async () => {
  await expect(writeArtifacts('/proc/published/report', newFiles)).rejects.toMatchObject({
    message: expect.stringMatching(/no folder be made there|may not be written by you/),
    hint: expect.stringContaining('--out'),
  })
})

function smallDisk(): { readonly folder: string; readonly isSmall: boolean } {
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return { folder, isSmall: false }
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return { folder, isSmall: true }
}
