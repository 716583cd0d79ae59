import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, rapporteur } from '../cli/in-memory-terminal.ts'
import { compileProgram, start } from '../cli/real-command.ts'
import { temporaryFolder, textsIn } from '../files/folder.ts'

type Files = Readonly<Record<string, string | Buffer>>

/** In milliseconds. What takes longer is taken for a hang. */
const limit = 30_000

const manifest = 'title: A Report\nlanguage: en\nstatus: final\n'
const section = (text: string): string => `---\nid: a\ntitle: Section\n---\n\n${text}\n`
const inSection = (text: string): Files => ({ 'report.yaml': manifest, 'sections/a.md': section(text) })
const inManifest = (text: string): Files => ({ 'report.yaml': text, 'sections/a.md': section('Text.') })

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
].join('\n')

const notes = (count: number, name: string): string =>
  Array.from(
    { length: count },
    (_, note) => `Text ${name} ${note}.[^${note}]\n\n[^${note}]: Note ${name} ${note}.\n`,
  ).join('\n')

/** What nobody should hand in, and what is said of it. */
const refused: Readonly<Record<string, readonly [Files, RegExp]>> = {
  'a missing section': [
    { 'report.yaml': `${manifest}sections: [a, b]\n`, 'sections/a.md': section('Text.') },
    /sections\/b\.md|`b`/,
  ],
  'a binary section': [
    {
      'report.yaml': manifest,
      'sections/a.md': Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)),
    },
    /sections\/a\.md/,
  ],
  'a Latin-1 section': [
    { 'report.yaml': manifest, 'sections/a.md': Buffer.from('---\nid: a\ntitle: Caf\xe9\n---\n\nText.\n', 'latin1') },
    /sections\/a\.md:3/,
  ],
  'a null byte': [inSection('Text \0 goes on.'), /sections\/a\.md:6/],
  'an empty manifest': [{ 'report.yaml': '', 'sections/a.md': section('Text.') }, /report\.yaml/],
  'a manifest that is not YAML': [inManifest('title: [A Report\nlanguage: }{ en\n'), /report\.yaml/],
  'a manifest that is a picture': [
    { 'report.yaml': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'sections/a.md': section('Text.') },
    /report\.yaml/,
  ],
  'a bomb of aliases': [inManifest(`${manifest}${bomb}\n`), /report\.yaml/],
  'a million aliases': [inManifest(`${manifest}a: &a x\nb: [${'*a,'.repeat(1_000_000)}]\n`), /report\.yaml/],
  'a manifest nested 10,000 deep': [inManifest(`${manifest}a: ${'['.repeat(10_000)}\n`), /report\.yaml/],
  'a tag that would run code': [
    inManifest(`${manifest}subject: !!js/function "function () { throw 1 }"\n`),
    /report\.yaml:4/,
  ],
  'a head in JavaScript': [
    { 'report.yaml': manifest, 'sections/a.md': '---js\n{ title: process.exit(99) }\n---\n\nText.\n' },
    /sections\/a\.md:1/,
  ],
  'a block that is never closed': [inSection(':::recommendation{#r}\nText.\n\nMore text.'), /sections\/a\.md:6/],
  '10,000 nested quotations': [inSection('>'.repeat(10_000)), /sections\/a\.md:6/],
  '10,000 nested lists': [inSection('- '.repeat(10_000)), /sections\/a\.md:6/],
  '10,000 nested blocks': [
    inSection(Array.from({ length: 300 }, (_, depth) => `${':'.repeat(303 - depth)}recommendation`).join('\n')),
    /sections\/a\.md/,
  ],
  '10,000 open brackets': [inSection('['.repeat(10_000)), /sections\/a\.md/],
  '10,000 open pictures': [inSection('!['.repeat(10_000)), /sections\/a\.md/],
  '10,000 links in each other': [inSection(`${'['.repeat(10_000)}a${'](b)'.repeat(10_000)}`), /sections\/a\.md/],
  '10,000 openings of emphasis': [inSection('*a **a '.repeat(10_000)), /sections\/a\.md/],
  'a table of 10,000 columns': [
    inSection(`|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n${'|\n'.repeat(1000)}`),
    /sections\/a\.md/,
  ],
  'a section of 10 MB': [inSection('Words of the text go on and on.\n\n'.repeat(310_000)), /sections\/a\.md/],
  'a line of 10 MB': [inSection('words '.repeat(1_700_000)), /sections\/a\.md/],
  'a line of a million colons': [inSection(':'.repeat(1_000_000)), /sections\/a\.md/],
  '100,000 notes in one file': [inSection(notes(100_000, 'a')), /sections\/a\.md/],
}

/** What is unusual and right. */
const accepted: Readonly<Record<string, readonly [Files, RegExp]>> = {
  'an empty section': [{ 'report.yaml': manifest, 'sections/a.md': '' }, /<section/],
  'an Arabic id': [inSection('## Heading {#الناخبون}\n\nSee [](#الناخبون).'), /id="الناخبون"[\s\S]*href="#الناخبون"/],
  'an id of an emoji': [inSection('## Heading {#🗳️}\n\nSee [](#🗳️).'), /id="🗳️"[\s\S]*href="#🗳️"/],
  'text of right and left': [inSection('Text עברית and العربية and 中文.'), /עברית and العربية and 中文/],
}

/** What has been known to hang, to fill the memory or to end the program, in a process of its own. */
const alone = new Set([
  '10,000 nested quotations',
  '10,000 links in each other',
  'a million aliases',
  'a section of 10 MB',
  '100,000 notes in one file',
  'many notes',
])

beforeAll(compileProgram)

describe('a clear message, no stack, and nothing published', () => {
  test.each(Object.entries(refused))('for %s', async (name, [files, message]) => {
    const { folder, ended } = await build(files, name)
    expect(stackIn(ended)).toBe('')
    expect(ended.exitCode).toBe(1)
    expect(ended.talk).toMatch(message)
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  })

  test('for a folder without a report', async () => {
    const folder = temporaryFolder()
    const ended = await rapporteur(['build', folder, '--format', 'html', '--out', join(folder, 'dist')])
    expect(stackIn(ended)).toBe('')
    expect(ended.talk).toContain('report.yaml')
    expect([1, 2]).toContain(ended.exitCode)
  })
})

describe('a right result', () => {
  test.each(Object.entries(accepted))('for %s', async (_, [files, result]) => {
    const { folder, ended } = await build(files)
    expect(ended.exitCode).toBe(0)
    expect(pageIn(folder)).toMatch(result)
  })

  test('for lines that end in other ways, and a mark of the byte order: the same page', async () => {
    const text = section('Text.[^1]\n\n| a | b |\n| - | - |\n| c | d |\n\n[^1]: Note.')
    const pages = await Promise.all(
      [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`, text.trimEnd()].map(
        async (each) => {
          const { folder } = await build({ 'report.yaml': manifest, 'sections/a.md': each })
          return pageIn(folder)
        },
      ),
    )
    for (const page of pages) expect(page).toBe(pages[0])
  })

  test('for 10,000 notes in 5 files', async () => {
    const files = Array.from({ length: 5 }, (_, at) => [
      `sections/s${at}.md`,
      `---\nid: s${at}\ntitle: Section ${at}\n---\n\n${notes(2000, String(at))}`,
    ])
    const { folder, ended } = await build({ 'report.yaml': manifest, ...Object.fromEntries(files) }, 'many notes')
    expect(ended).toMatchObject({ exitCode: 0, talk: expect.not.stringMatching(/^\s+at /m) })
    expect(pageIn(folder)).toContain('id="note-10000"')
  })
})

async function build(files: Files, name = ''): Promise<{ readonly folder: string; readonly ended: Answer }> {
  const folder = temporaryFolder()
  const report = join(folder, 'un rapport à part')
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(report, path)), { recursive: true })
    writeFileSync(join(report, path), contents)
  }
  const argv = ['build', report, '--format', 'html', '--out', join(folder, 'dist')]
  return { folder, ended: await (alone.has(name) ? within(start(argv, folder)) : rapporteur(argv)) }
}

/** A process that is killed where it hangs; then it has no exit code. */
async function within({ child, ended }: ReturnType<typeof start>): Promise<Answer> {
  const stop = setTimeout(() => child.kill('SIGKILL'), limit)
  const { exitCode, output, talk } = await ended
  clearTimeout(stop)
  return { exitCode: exitCode ?? -1, output, talk }
}

function stackIn({ talk, output }: Answer): string {
  return `${talk}\n${output}`.match(/^\s+at .*:\d+:\d+\)?$/m)?.[0] ?? ''
}

function pageIn(folder: string): string {
  return textsIn(join(folder, 'dist'))['un rapport à part/en/report.html'] ?? ''
}
