import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { calledAs } from '../../src/cli/called-as.ts'
import { inShell } from '../../src/cli/in-shell.ts'
import { directives } from '../../src/core/directives/index.ts'
import { fill, textsIn } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

let project = ''

beforeEach(() => {
  project = workingFolder()
})

function written(path: string): string {
  return readFileSync(join(project, path), 'utf8')
}

test('the report that is written has nothing to be told, and becomes a page', async () => {
  expect(await rapporteur(['init', 'content/new'])).toMatchObject({ exitCode: 0, talk: '' })
  expect(await rapporteur(['check', '--strict'])).toEqual({ exitCode: 0, output: 'No errors, no warnings\n', talk: '' })
  expect(await rapporteur(['build', '--strict', '--format', 'html'])).toMatchObject({ exitCode: 0, talk: '' })
  expect(Object.keys(textsIn(join(project, 'dist')))).toEqual(['new/en/report.html'])
})

test('it fits its pages', async () => {
  await rapporteur(['init', 'content/new'])
  const { exitCode, output, talk } = await rapporteur(['build', '--strict'])
  expect({ exitCode, talk }).toEqual({ exitCode: 0, talk: '' })
  expect(output).not.toContain('less than two thirds full')
})

test('it shows every block, each kind of reference, and a note that is called twice', async () => {
  await rapporteur(['init', 'new'])
  const text = Object.values(textsIn(join(project, 'new/sections'))).join('\n')
  // A picture alone in its paragraph is a figure.
  const blocks = [...directives.keys()].filter((name) => name !== 'figure')
  for (const name of blocks) expect(text).toMatch(new RegExp(`^:::?${name}\\b`, 'm'))
  for (const sign of ['{number}', '{title}', '{page}', '[](#note:', '%% ', '> ', '"){#']) expect(text).toContain(sign)
  expect(text.match(/\[\^law\](?!:)/g)).toHaveLength(2)
})

test('the bare one is two files, and has nothing to be told either', async () => {
  await rapporteur(['init', 'content/new', '--minimal'])
  expect(Object.keys(textsIn(project))).toEqual(['content/new/report.yaml', 'content/new/sections/introduction.md'])
  expect(await rapporteur(['check', '--strict'])).toMatchObject({ exitCode: 0, output: 'No errors, no warnings\n' })
})

test('what is said last is what to do next', async () => {
  const { output } = await rapporteur(['init', 'content/a report'])
  expect(output.split('\n').slice(-4)).toEqual([
    'Write    content/a report/report.yaml, then the files in content/a report/sections/',
    'Preview  rapporteur preview "content/a report"',
    'Build    rapporteur build "content/a report"',
    '',
  ])
})

test('the next commands are given as this one was', async () => {
  const { output } = await rapporteur(['init', 'content/new', '--minimal'], { program: 'npm run rapporteur --' })
  expect(output).toContain('Preview  npm run rapporteur -- preview content/new\n')
  const again = await rapporteur(['init', 'content/new'], { program: 'npx rapporteur' })
  expect(again.talk).toContain('`npx rapporteur init content/new-2`')
})

test.each([
  [
    'npm run rapporteur --',
    '/clone/bin/rapporteur.js',
    { npm_command: 'run-script', npm_lifecycle_event: 'rapporteur' },
  ],
  ['npx rapporteur', '/p/node_modules/.bin/rapporteur', { npm_command: 'exec', npm_lifecycle_event: 'npx' }],
  ['npx rapporteur', '/p/node_modules/.bin/rapporteur', { npm_command: 'run-script', npm_lifecycle_event: 'reports' }],
  ['rapporteur', '/usr/local/bin/rapporteur', {}],
  ['rapporteur', '/npm/node_modules/rapporteur/bin/rapporteur.js', {}],
  ['node ../clone/bin/rapporteur.js', '/clone/bin/rapporteur.js', {}],
])('it was given as %s, where %s was started', (typed, script, env) => {
  expect(calledAs({ script, folder: '/work', env })).toBe(typed)
})

describe('title, language and publisher', () => {
  test.each([[[]], [['--minimal']]])('may be anything that can be typed (with %j)', async (more: readonly string[]) => {
    const title = 'Отчёт № 3: "да" # нет \\ {x}'
    const argv = ['init', 'content/new', '--publisher', 'O’Hara & Co: x', '--language', 'ru']
    await rapporteur([...argv, ...more, '--title', title])
    const { exitCode, output } = await rapporteur(['check', '--strict'])
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'No errors, no warnings\n' })
    await rapporteur(['build', '--format', 'html'])
    expect(written('dist/new/ru/report.html')).toContain('Отчёт № 3: &quot;да&quot; # нет \\ {x}')
  })

  test.each(['ar', 'de', 'es', 'fr', 'it', 'kk', 'ru', 'fr-CH'])(
    'in %s, the example has no faults',
    async (language) => {
      const { output } = await rapporteur(['init', 'content/new', '--language', language])
      expect(output).toContain('Its texts are examples in English')
      expect(await rapporteur(['check', '--strict'])).toMatchObject({ exitCode: 0, output: 'No errors, no warnings\n' })
    },
  )

  test('are asked for where somebody can answer, one by one, and Enter is an answer', async () => {
    const { asked } = await initAsking(['content/new'], ['', '', ''])
    expect(asked).toEqual([
      'Title (Municipal Elections)',
      'Language: ar, de, en, es, fr, it, kk, ru (en)',
      'Publisher (Velmora Election Observatory)',
    ])
    expect(written('content/new/report.yaml')).toContain('title: Municipal Elections\n')
  })

  test('are not asked for where an option says them', async () => {
    const { asked } = await initAsking(['content/new', '--title', 'T', '--publisher', 'P'], ['kk'])
    expect(asked).toHaveLength(1)
    expect(written('content/new/report.yaml')).toMatch(/^language: kk$/m)
  })

  test('a language that the theme lacks is asked for again', async () => {
    const { asked, talk } = await initAsking(['content/new', '--title', 'T', '--publisher', 'P'], ['rus', 'ru'])
    expect(asked).toHaveLength(2)
    expect(talk).toBe('Unexpected language `rus`, expected one of ar, de, en, es, fr, it, kk, ru\nDid you mean `ru`?\n')
    expect(written('content/new/report.yaml')).toMatch(/^language: ru$/m)
  })

  async function initAsking(argv: readonly string[], answers: readonly string[]) {
    const asked: string[] = []
    const ask = async (question: string, usual: string) => {
      asked.push(`${question} (${usual})`)
      return answers[asked.length - 1] ?? ''
    }
    return { asked, ...(await rapporteur(['init', ...argv], { ask })) }
  }
})

describe('where something stands already, nothing is written', () => {
  test.each([
    ['a report', { 'new/report.yaml': 'title: Mine\n' }, 'stands a report already', '`rapporteur init new-2`'],
    [
      'other files',
      { 'new/notes.txt': '', 'new/b': '' },
      'stands `b` and 1 more already',
      '`rapporteur init new/my-report`',
    ],
    ['a file of that name', { new: '' }, 'expected a folder', 'does not exist yet'],
  ])('%s', async (_, files, message, hint) => {
    fill(project, files)
    const { exitCode, output, talk } = await rapporteur(['init', 'new'])
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
    expect(talk).toContain(message)
    expect(talk).toContain(hint)
    expect(textsIn(project)).toEqual(files)
  })

  test('but a new repository is as good as empty', async () => {
    fill(project, { '.git/HEAD': 'ref' })
    expect(await rapporteur(['init', '.', '--minimal'])).toMatchObject({ exitCode: 0 })
    expect(readdirSync(project).sort()).toEqual(['.git', 'report.yaml', 'sections'])
  })
})

test.each([
  [['init'], 'Unexpected `init` alone', '`rapporteur init content/my-report`'],
  [['init', 'a', 'b'], 'Unexpected `b`', 'quotation marks'],
  [['init', 'a', '--language', 'rus'], 'Unexpected language `rus`', 'Did you mean `ru`?'],
  [['init', 'a', '--language', 'EN'], 'Unexpected language `EN`', 'Did you mean `en`?'],
  [['init', 'a', '--language', 'fr_ch'], 'Unexpected language `fr_ch`', 'Did you mean `fr-CH`?'],
])('%j is wrong usage, and writes nothing', async (argv, message, hint) => {
  const { exitCode, talk } = await rapporteur(argv)
  expect(exitCode).toBe(2)
  expect(talk).toContain(message)
  expect(talk).toContain(hint)
  expect(existsSync(join(project, 'a'))).toBe(false)
})

test('where a file stands in the way, that is said, and nothing is left', async () => {
  fill(project, { taken: 'a file' })
  expect(await rapporteur(['init', 'taken/new'])).toMatchObject({
    exitCode: 2,
    talk: expect.stringMatching(/is or stands in a file, expected a folder/),
  })
  expect(readdirSync(project)).toEqual(['taken'])
})

test.each([
  ['content/отчёт-1', 'content/отчёт-1'],
  ['a b', '"a b"'],
  ['a$b c', "'a$b c'"],
  ["it's $1", "'it'\\''s $1'"],
])('a shell takes %s for one word', (path, word) => {
  expect(inShell(path)).toBe(word)
})
