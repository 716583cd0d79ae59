import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Sources } from '../../src/core/report.ts'
import { findReports } from '../../src/files/find-reports.ts'
import { largestFile } from '../../src/files/inside.ts'
import { readReport } from '../../src/files/read-report.ts'
import { fill, temporaryFolder } from './folder.ts'

const nothing = () => []

test('a report is its manifest, its sections and its data, by path', async () => {
  const folder = temporaryFolder({
    'report.yaml': 'title: A',
    'names.yaml': '',
    'sections/b.md': 'B',
    'sections/a.md': 'A',
    'sections/.#a.md': 'left by an editor',
    'sections/notes.txt': 'of no report',
    'data/votes.csv': 'a',
    'data/facts.yaml': '',
    'media/map.svg': 'not asked for',
  })
  const { files } = await readReport(folder, nothing)
  expect([...files.keys()]).toEqual([
    'report.yaml',
    'sections/a.md',
    'sections/b.md',
    'data/facts.yaml',
    'data/votes.csv',
    'names.yaml',
  ])
})

test('files are read as long as those before them ask for more', async () => {
  const folder = temporaryFolder({
    'report.yaml': '',
    'one.md': 'two.md',
    'two.md': 'media/three ж.svg',
    'media/three ж.svg': '',
  })
  const { files } = await readReport(folder, (sources) => {
    const asked = ['one.md', 'two.md'].map((path) => textAt(sources, path))
    return ['one.md', ...asked.filter((path) => path !== '')]
  })
  expect([...files.keys()]).toEqual(['report.yaml', 'one.md', 'two.md', 'media/three ж.svg'])
})

test('a name written with accents apart is the same name', async () => {
  const folder = temporaryFolder({ 'report.yaml': '', 'sections/cafe\u0301.md': '', 'media/cafe\u0301.svg': '' })
  const { files } = await readReport(folder, () => ['media/caf\u00e9.svg'])
  expect([...files.keys()]).toEqual(['report.yaml', 'sections/caf\u00e9.md', 'media/caf\u00e9.svg'])
  expect(files.get('media/caf\u00e9.svg')).toHaveProperty('bytes')
})

test('a report in `content` shares files with its neighbours, and with nobody else', async () => {
  const project = temporaryFolder({ 'content/a/report.yaml': '', 'content/shared/about.md': 'About', 'secret.md': 'S' })
  const read = await refusals(join(project, 'content/a'), ['../shared/about.md', '../../secret.md', '../../none.md'])
  expect(read).toEqual({ '../shared/about.md': undefined, '../../secret.md': 'outside', '../../none.md': 'outside' })
})

test('a report anywhere else reads its own folder only', async () => {
  const project = temporaryFolder({ 'a/report.yaml': '', 'a/b.md': '', 'shared/about.md': '', 'a-b/c.md': '' })
  const read = await refusals(join(project, 'a'), ['../a/b.md', '../shared/about.md', '../a-b/c.md', '..'])
  expect(read).toEqual({
    '../a/b.md': undefined,
    '../shared/about.md': 'outside',
    '../a-b/c.md': 'outside',
    '..': 'outside',
  })
})

test('paths from the root of a disk are refused', async () => {
  const folder = temporaryFolder({ 'report.yaml': '' })
  const paths = ['/etc/passwd', join(folder, 'report.yaml'), 'C:\\secret.md', '\\\\server\\secret.md']
  expect(Object.values(await refusals(folder, paths))).toEqual(['outside', 'outside', 'outside', 'outside'])
})

test('a link is followed inside the report and refused when it leads out', async () => {
  const folder = temporaryFolder({ 'report.yaml': '', 'media/map.svg': '' })
  const elsewhere = temporaryFolder({ 'secret.md': 'S', 'sections/b.md': 'S' })
  symlinkSync('media/map.svg', join(folder, 'in.svg'))
  symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'out.md'))
  symlinkSync(elsewhere, join(folder, 'folder'))
  symlinkSync('loop', join(folder, 'loop'))
  symlinkSync(join(elsewhere, 'sections'), join(folder, 'sections'))
  const read = await refusals(folder, ['in.svg', 'out.md', 'folder/secret.md', 'loop', 'sections/b.md'])
  expect(read).toEqual({
    'in.svg': undefined,
    'out.md': 'outside',
    'folder/secret.md': 'outside',
    loop: 'unreadable',
    'sections/b.md': 'outside',
  })
  expect((await readReport(folder, nothing)).files.get('sections')).toEqual({ path: 'sections', refused: 'outside' })
})

test('only plain files are read: no folder, no pipe, no device', async () => {
  const folder = temporaryFolder({ 'report.yaml': '', 'sections/folder.md/a': '' })
  execFileSync('mkfifo', [join(folder, 'sections/pipe.md')])
  symlinkSync('/dev/zero', join(folder, 'zero.svg'))
  const paths = ['sections/folder.md', 'sections/pipe.md', 'zero.svg']
  expect(Object.values(await refusals(folder, paths))).toEqual(['not-a-file', 'not-a-file', 'outside'])
})

test.runIf(process.getuid?.() === 0)('a device inside the report is refused', async () => {
  const folder = temporaryFolder({ 'report.yaml': '' })
  try {
    execFileSync('mknod', [join(folder, 'zero.svg'), 'c', '1', '5'], { stdio: 'ignore' })
  } catch {
    return // Some containers let nobody make one.
  }
  expect(await refusals(folder, ['zero.svg'])).toEqual({ 'zero.svg': 'not-a-file' })
})

test('a file over 25 MB is refused without being read', async () => {
  const folder = temporaryFolder({ 'report.yaml': '' })
  for (const [name, size] of [
    ['most.csv', largestFile],
    ['more.csv', largestFile + 1],
  ] as const) {
    writeFileSync(join(folder, name), '')
    truncateSync(join(folder, name), size)
  }
  expect(await refusals(folder, ['most.csv', 'more.csv'])).toEqual({ 'most.csv': undefined, 'more.csv': 'too-large' })
})

test('a file that is not there is missing, whatever its name', async () => {
  const folder = temporaryFolder({ 'report.yaml': '' })
  const paths = ['none.md', 'report.yaml/none.md', 'a'.repeat(5000), 'nul\0l.md', '']
  expect(Object.values(await refusals(folder, paths))).toEqual([
    'missing',
    'missing',
    'missing',
    'missing',
    'not-a-file',
  ])
})

test('a report is read from a folder in which nothing may be written', async () => {
  const folder = temporaryFolder({ 'report.yaml': '', 'sections/a.md': 'A' })
  chmodSync(folder, 0o500)
  expect((await readReport(folder, nothing)).files.size).toBe(2)
})

test('a report has the name of its folder', async () => {
  const project = temporaryFolder({ 'My Rapport\u0065\u0301/report.yaml': '' })
  expect((await readReport(join(project, 'My Rapporte\u0301/'), nothing)).name).toBe('My Rapport\u00e9')
})

test('a folder without a report says so, and which reports are near', async () => {
  const project = temporaryFolder({ 'content/media/report.yaml': '', 'content/votes/report.yaml': '', file: '' })
  const failure = (path: string) => readReport(join(project, path), nothing).catch((error) => error)
  expect(await failure('content/medja')).toMatchObject({
    message: `There is no folder \`${project}/content/medja\``,
    hint: expect.stringMatching(/^Reports near it: \S.*media, .*votes/),
    exitCode: 2,
  })
  expect((await failure('content')).message).toBe(`There is no \`report.yaml\` in \`${project}/content\``)
  expect((await failure('file')).message).toBe(`Unexpected file \`${project}/file\`, expected the folder of a report`)
})

test('the reports of a project are the folders under `content` with a manifest', async () => {
  const project = temporaryFolder({
    'content/b/report.yaml': '',
    'content/a/report.yaml': '',
    'content/shared/x.md': '',
  })
  expect(await findReports(project)).toEqual([join(project, 'content/a'), join(project, 'content/b')])
})

test('a project without reports says where they would be', async () => {
  await expect(findReports(temporaryFolder())).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/under `content\/`/),
  })
})

test('texts that ask for files without end are stopped', async () => {
  const folder = temporaryFolder({ 'report.yaml': '' })
  fill(folder, { 'sections/a.md': '' })
  const endless = ({ files }: Sources) => Array.from({ length: 3000 }, (_, index) => `${files.size}-${index}.md`)
  await expect(readReport(folder, endless)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/10,000 files/),
  })
})

function textAt({ files }: Sources, path: string): string {
  const file = files.get(path)
  return file !== undefined && 'bytes' in file ? new TextDecoder().decode(file.bytes) : ''
}

async function refusals(folder: string, paths: readonly string[]) {
  const { files } = await readReport(folder, () => paths)
  return Object.fromEntries(paths.map((path) => [path, refusalOf(files.get(path))]))
}

function refusalOf(file: ReturnType<Sources['files']['get']>): string | undefined {
  if (file === undefined) return 'not asked for'
  return 'refused' in file ? file.refused : undefined
}
