import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { answer } from '../../src/cli/main.ts'
import { coloured, plain } from '../../src/cli/paint.ts'
import { silence } from '../../src/cli/progress.ts'
import { fill, temporaryFolder, textsIn } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

const manifest = 'title: A Report\nlanguage: en\nstatus: final\n'
const good = {
  'report.yaml': manifest,
  'sections/media.md': '---\nid: media\ntitle: Media\n---\n\nMedia are free.[^law]\n\n[^law]: By law.\n',
}
const bad = { 'report.yaml': manifest, 'sections/media.md': '---\ntitle: Media\n---\n\nSee [](#watr).\n' }
const doubtful = { ...good, 'sections/media.md': `${good['sections/media.md']}\nSee note 12 below.\n` }

let project = ''

beforeEach(() => {
  project = workingFolder()
})

function report(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(project, 'content'), { recursive: true })
  fill(join(project, 'content', name), files)
}

describe('rapporteur', () => {
  test('alone shows what there is, and is no right use', async () => {
    expect(await rapporteur([])).toMatchObject({
      exitCode: 2,
      output: '',
      talk: expect.stringMatching(/^Usage: rapporteur <command>/),
    })
  })

  test.each([['help'], ['--help'], ['-h']])('%s lists the commands', async (word) => {
    const { exitCode, output } = await rapporteur([word])
    expect(exitCode).toBe(0)
    for (const name of ['check', 'build', 'explain', 'doctor']) expect(output).toContain(`  ${name} `)
  })

  test('help says of `i18n` what it says itself', async () => {
    expect(await rapporteur(['help', 'i18n'])).toEqual(await rapporteur(['i18n', 'help']))
    expect(await rapporteur(['help', 'i18n', 'export'])).toEqual(await rapporteur(['i18n', 'export', '--help']))
  })

  test.each([[['help', 'check']], [['check', '--help']], [['check', 'x', '-h']]])(
    '%j lists the options of a command',
    async (argv) => {
      const { exitCode, output } = await rapporteur(argv)
      expect(exitCode).toBe(0)
      expect(output).toContain('--format human|concise|json|sarif|github')
    },
  )

  test('--version is the version', async () => {
    expect(await rapporteur(['--version'])).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  test.each([
    [['chek'], 'Unexpected command `chek`', 'Did you mean `check`?'],
    [['compare'], '`compare` is not part of this version yet', 'It has init'],
    [['toString'], 'Unexpected command `toString`', '`rapporteur help`'],
    [['check', '--fromat', 'json'], 'Unexpected option `--fromat`', 'Did you mean `--format`?'],
    [['check', '-x'], 'Unexpected option `-x`', '`rapporteur help check`'],
    [['check', '--__proto__'], 'Unexpected option `--__proto__`', '`rapporteur help check`'],
    [['check', '--format'], 'Unexpected `--format` alone', '`--format human`'],
    [['check', '--format', '--strict'], 'Unexpected `--format` alone', '`--format human`'],
    [['check', '--format=jsn'], 'Unexpected `jsn` after `--format`', 'Did you mean `json`?'],
    [['check', '--strict=yes'], 'Unexpected value `yes`', 'Leave out `=yes`'],
    [['explain', 'refrence-resolves'], 'Unexpected `refrence-resolves`', 'Did you mean `reference-resolves`?'],
    [['check', '\u001b[31m'], 'There is no folder `<U+001B>[31m`', ''],
    [['check'], 'No report was found under `content/`', 'Name the folder of a report'],
    [['check', 'kept/sections'], 'There is no `report.yaml` in `kept/sections`', 'It belongs to the report `kept`'],
    [['check', 'kept/sections/a.md'], 'Unexpected file `kept/sections/a.md`', 'It belongs to the report `kept`'],
    [['check', 'odd'], 'There is no `report.yaml` in `odd`', 'Rename `odd/report.yml`'],
    [['check', '--', '--strict'], 'There is no folder `--strict`', ''],
  ])('%j is wrong usage, and the way out is said', async (argv, message, hint) => {
    fill(project, { 'kept/report.yaml': manifest, 'kept/sections/a.md': '', 'odd/report.yml': manifest })
    const { exitCode, output, talk } = await rapporteur(argv)
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
    expect(talk).toContain(`error ${message}`)
    expect(talk).toContain(hint)
  })
})

test('a bug shows its stack, and says that it is one', async () => {
  const said: string[] = []
  const broken = {
    paint: plain,
    columns: 80,
    say: () => {
      throw new TypeError('planted')
    },
  }
  const terminal = {
    folder: project,
    output: broken,
    talk: { ...broken, say: (text: string) => said.push(text) },
    program: 'rapporteur',
    progress: silence,
    signal: new AbortController().signal,
  }
  expect(await answer(['--version'], terminal)).toBe(70)
  expect(said[0]).toMatch(/^bug This is a fault of Rapporteur \d/)
  expect(said.at(-1)).toMatch(/^TypeError: planted\n {4}at /)
})

describe('check', () => {
  test('a good report has nothing to say', async () => {
    report('good', good)
    expect(await rapporteur(['check'])).toEqual({ exitCode: 0, output: 'No errors, no warnings\n', talk: '' })
  })

  test('an error is shown with its place as seen from here', async () => {
    report('bad', bad)
    const { exitCode, output } = await rapporteur(['check', '--format', 'concise'])
    expect(exitCode).toBe(1)
    expect(output).toMatch(/^content\/bad\/sections\/media\.md:5:5: error: .*`#watr`.* \[reference-resolves\]\n$/)
  })

  test('people are told where to learn more, and programs are not', async () => {
    report('bad', bad)
    expect((await rapporteur(['check'])).talk).toMatch(/^`rapporteur explain reference-resolves` says more/)
    for (const more of [['--quiet'], ['--format', 'json']]) expect((await rapporteur(['check', ...more])).talk).toBe('')
  })

  test('warnings are errors only when asked', async () => {
    report('doubtful', doubtful)
    expect(await rapporteur(['check'])).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 warning') })
    expect((await rapporteur(['check', '--strict'])).exitCode).toBe(1)
  })

  test('every report of the project is checked, or those that are named', async () => {
    report('bad', bad)
    report('good', good)
    const all = JSON.parse((await rapporteur(['check', '--format', 'json'])).output)
    expect(all).toMatchObject([{ file: 'content/bad/sections/media.md', line: 5, rule: 'reference-resolves' }])
    expect(await rapporteur(['check', 'content/good', '--format=json'])).toEqual({
      exitCode: 0,
      output: '[]\n',
      talk: '',
    })
  })

  test('a fault in a file that reports share is told once', async () => {
    const including = { ...good, 'sections/about.md': '---\ntitle: About\n---\n\n::include{src=../shared/about.md}\n' }
    report('one', including)
    report('two', including)
    fill(project, { 'content/shared/about.md': 'See [](#watr).\n' })
    const { output } = await rapporteur(['check', '--format', 'concise'])
    expect(output.match(/^content\/shared\/about\.md:1:5: error/gm)).toHaveLength(1)
  })

  test('nothing is written', async () => {
    report('bad', bad)
    const before = textsIn(project)
    await rapporteur(['check'])
    expect(textsIn(project)).toEqual(before)
  })

  test('a manifest that is empty, or no text, is a message and no crash', async () => {
    for (const text of ['', '\0\u0001', '- a\n- b\n', 'title: [', 'a: &a [*a]\n']) {
      report('odd', { 'report.yaml': text })
      expect(await rapporteur(['check', '--format', 'concise'])).toMatchObject({
        exitCode: 1,
        output: expect.stringMatching(/^content\/odd\/report\.yaml:\d+:\d+: error: /m),
        talk: '',
      })
    }
  })

  test('a manifest or a section that may not be read is said to be so', async () => {
    report('odd', { 'report.yaml/file': '', 'sections/media.md/file': '' })
    const { exitCode, output, talk } = await rapporteur(['check', '--format', 'concise'])
    expect({ exitCode, talk }).toEqual({ exitCode: 1, talk: '' })
    expect(output).toMatch(/^content\/odd\/report\.yaml:1:1: error: .*expected a file.*\[file-is-readable\]$/m)
    expect(output).toMatch(/^content\/odd\/sections\/media\.md:1:1: error: .*expected a file.*\[file-is-readable\]$/m)
    expect(output).not.toContain('empty file')
  })

  test('a theme that does not exist is said, with those that do', async () => {
    report('good', { ...good, 'report.yaml': `${manifest}theme: huose\n` })
    const { exitCode, output } = await rapporteur(['check'])
    expect(exitCode).toBe(1)
    expect(output).toContain('report.yaml:4:8 There is no theme `huose` under `templates/`')
    expect(output).toMatch(/4 \| theme: huose\n.*\^{5}\n.*Did you mean `house`\?/)
  })

  test('nothing is published without the theme that is named', async () => {
    report('good', { ...good, 'report.yaml': `${manifest}theme: huose\n` })
    const { exitCode, talk } = await rapporteur(['build', '--format', 'html'])
    expect({ exitCode, talk }).toMatchObject({ exitCode: 1, talk: expect.stringContaining('Nothing was published.') })
    expect(existsSync(join(project, 'dist'))).toBe(false)
  })
})

describe('explain', () => {
  test('the page of a rule is printed as it is, or with colours on a terminal', async () => {
    const { exitCode, output } = await rapporteur(['explain', 'reference-resolves'])
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^# reference-resolves\n/)
    const shown = (await rapporteur(['explain', 'reference-resolves'], { paint: coloured })).output
    expect(shown).toMatch(/^\u001b\[1mreference-resolves\u001b\[22m\n/)
    expect(shown).not.toContain('```')
  })

  test('without a rule all of them are listed', async () => {
    const { output } = await rapporteur(['explain'])
    expect(output).toMatch(/^reference-resolves +error {3,}\S/m)
  })
})

describe('build', () => {
  test('what can be read by people and programs is published', async () => {
    report('good', good)
    const { exitCode, output, talk } = await rapporteur(['build', '--format', 'html'])
    expect({ exitCode, talk }).toEqual({ exitCode: 0, talk: '' })
    expect(output).toMatch(
      /^dist\/good\/en\/report\.html {2,}[\d,]+ kB {2,}\d+\.\d\d s\n1 note, 0 recommendations, \d+ words in and \d+ out\n$/,
    )
    expect(Object.keys(textsIn(join(project, 'dist')))).toEqual(['good/en/report.html'])
  })

  test('the same sources give the same bytes', async () => {
    report('good', good)
    await rapporteur(['build', '--format', 'html', '--out', 'one'])
    await rapporteur(['build', '--format', 'html', '--out', 'two'])
    expect(textsIn(join(project, 'one'))).toEqual(textsIn(join(project, 'two')))
  })

  test('a web page has its files beside it where that is asked for', async () => {
    report('good', good)
    const { exitCode, output } = await rapporteur(['build', '--format', 'html', '--assets'])
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^dist\/good\/en\/report\.html .*\ndist\/good\/en\/assets\/ \(\d+ files\) .*\n1 note/)
    const paths = Object.keys(textsIn(join(project, 'dist/good/en')))
    expect(paths).toEqual(expect.arrayContaining(['assets/style.css', 'assets/fonts/SourceSerif4-Regular.ttf.woff2']))
  })

  test('on errors they are said, and nothing is replaced in any report', async () => {
    report('good', good)
    await rapporteur(['build', '--format', 'html'])
    const before = textsIn(join(project, 'dist'))
    report('good', { 'sections/media.md': '---\nid: media\ntitle: Media\n---\n\nAll is new.\n' })
    report('zz-bad', bad)
    const { exitCode, output, talk } = await rapporteur(['build', '--format', 'html'])
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' })
    expect(talk).toContain('content/zz-bad/sections/media.md:5:5')
    expect(talk).toContain('Nothing was published.')
    expect(textsIn(join(project, 'dist'))).toEqual(before)
  })

  test('warnings are counted, and stop nothing unless asked', async () => {
    report('doubtful', doubtful)
    const { exitCode, talk } = await rapporteur(['build', '--format', 'html'])
    expect({ exitCode, talk }).toEqual({
      exitCode: 0,
      talk: '1 warning in content/doubtful; `rapporteur check content/doubtful` shows it\n',
    })
    expect((await rapporteur(['build', '--format', 'html', '--strict', '--out', 'strict'])).exitCode).toBe(1)
    expect(Object.keys(textsIn(project)).filter((path) => path.startsWith('strict'))).toEqual([])
  })

  test('a report outside the project is built into the folder that is named', async () => {
    const outside = temporaryFolder()
    fill(join(outside, 'My report ж'), good)
    const out = join(outside, 'my outputs')
    const { exitCode } = await rapporteur(['build', join(outside, 'My report ж'), '--format', 'html', '--out', out])
    expect(exitCode).toBe(0)
    expect(Object.keys(textsIn(out))).toEqual(['My report ж/en/report.html'])
  })

  test.each([
    [['build', '--format', 'docx'], 'Unexpected `docx` after `--format`'],
    [['build', '--lang', 'ru', '--format', 'html'], 'Unexpected language `ru`'],
    [['build', '--out', 'content'], 'Unexpected output folder'],
    [['build', 'content/good', 'copy/Good'], '`content/good` and `copy/Good` would be published into the same folder'],
  ])('%j is wrong usage', async (argv, message) => {
    report('good', good)
    fill(join(project, 'copy/Good'), good)
    const { exitCode, talk } = await rapporteur(argv)
    expect(exitCode).toBe(2)
    expect(talk).toContain(message)
  })

  test('a folder that cannot be written is the fault of the machine', async () => {
    report('good', good)
    fill(project, { dist: 'a file of mine' })
    const { exitCode, talk } = await rapporteur(['build', '--format', 'html'])
    expect(exitCode).toBe(3)
    expect(talk).toContain('error `dist/good` could not be written: a file stands where a folder is needed')
  })

  test('what no page has room for is said with its place, and nothing is published', async () => {
    report('large', {
      ...good,
      'sections/media.md': `---\nid: media\ntitle: Media\n---\n\n| A |\n|---|\n| ${'Words that stand in one row. '.repeat(400)}|\n`,
    })
    const { exitCode, output, talk } = await rapporteur(['build', '--format', 'pdf'])
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' })
    expect(talk).toMatch(/^ {2}error content\/large\/sections\/media\.md:8:1 The row is \d{3} mm tall, expected /m)
    expect(talk).toContain(
      ['    Divide it into several rows, or move its words into the text.', '    block-fits-the-page'].join('\n'),
    )
    expect(talk).toMatch(/Nothing was published\.\n$/)
    expect(Object.keys(textsIn(project)).filter((path) => path.startsWith('dist'))).toEqual([])
  })

  test('pages with much white space are named, with the reason, but not the last', async () => {
    report('white', {
      ...good,
      'sections/media.md': `---\nid: media\ntitle: Media\n---\n\n${'Media are free. '.repeat(50)}\n\n![A tower](tower.svg "Tower"){#tower}\n\nMore.`,
      'tower.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="850"/>',
    })
    const { exitCode, output } = await rapporteur(['build', '--format', 'pdf'])
    expect(exitCode).toBe(0)
    expect(output.split('\n').slice(2)).toEqual(['1 page is less than two thirds full: 1 (Figure 1 is kept whole)', ''])
  })

  test('without a browser a PDF is the fault of the machine, and the rest can be built', async () => {
    report('good', good)
    const given = process.env['PUPPETEER_EXECUTABLE_PATH']
    process.env['PUPPETEER_EXECUTABLE_PATH'] = join(project, 'no-browser')
    onTestFinished(() => {
      if (given === undefined) delete process.env['PUPPETEER_EXECUTABLE_PATH']
      else process.env['PUPPETEER_EXECUTABLE_PATH'] = given
    })
    expect(await rapporteur(['build', '--format', 'pdf'])).toMatchObject({ exitCode: 3, output: '' })
    expect(await rapporteur(['doctor'])).toMatchObject({
      exitCode: 3,
      output: expect.stringMatching(/^lacks {2}Browser/m),
    })
    expect((await rapporteur(['build', '--format', 'html'])).exitCode).toBe(0)
  })
})

describe('doctor', () => {
  test('a machine that has everything is told so', async () => {
    const { exitCode, output } = await rapporteur(['doctor'])
    expect(output).toMatch(/^ok +Node +\d+\./m)
    expect(output).toMatch(/^ok +Browser +\S*Chrom/m)
    expect(output).toMatch(/^ok +Fonts +\d+ in the theme/m)
    expect(output).toMatch(/^ok +Output +dist$/m)
    expect(exitCode).toBe(0)
  })

  test('what it does without is said to be so, with the way to get it, and is no fault', async () => {
    vi.stubEnv('PATH', project)
    onTestFinished(() => void vi.unstubAllEnvs())
    const { exitCode, output } = await rapporteur(['doctor'])
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^none {2}gettext +no `msgfmt`\n {6}checks PO files/m)
    expect(output).toMatch(/^gettext \(not needed\): Install /m)
  })
})
