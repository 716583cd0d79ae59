import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { omegat, translateWithOmegat } from '../core/translate/exchange/omegat.ts'
import { fill, textsIn } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

let project = ''

beforeEach(() => {
  project = workingFolder()
  mkdirSync(join(project, 'content'))
  fill(join(project, 'content', 'a'), {
    'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [en, ru]\nstatus: final\n',
    'sections/media.md': `---
id: media
title: Media
---

Media & *others* are free.[^law]

EGOV

[^law]: By law.
`,
    'translations/ru.po':
      'msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "By law."\nmsgstr "По закону & праву."\n',
  })
})

const i18n = (verb: string, ...rest: readonly string[]) =>
  rapporteur(['i18n', verb, 'content/a', ...rest, '--lang', 'ru'])
const po = () => readFileSync(join(project, 'content/a/translations/ru.po'), 'utf8')

/** Exports, lets a translator change the file, and imports it. */
async function roundTrip(format: string, file: string, translate: (text: string) => string) {
  await i18n('export', '--format', format)
  const path = join('dist/translations/a', file)
  writeFileSync(path, translate(readFileSync(path, 'utf8')))
  return i18n('import', path)
}

test('XLIFF comes back with translations, and nothing that was only filled in', async () => {
  const { exitCode, output } = await roundTrip('xliff', 'ru.xlf', (text) =>
    text
      .replace(
        /<target state="needs-translation">Media &amp; (<g .*?>)others<\/g> are free\./,
        '<target>СМИ &amp; $1другие</g> свободны.',
      )
      .replace('<target state="needs-translation">EGOV', '<target state="final">EGOV'),
  )
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringContaining('2 taken') })
  expect(po()).toContain('msgstr "СМИ &amp; <em>другие</em> свободны.{fn_law}"')
  expect(po()).toContain('msgid "EGOV"\nmsgstr "EGOV"')
  expect(po()).toContain('msgid "By law."\nmsgstr "По закону & праву."')
  expect(po()).toContain('msgctxt "heading"\nmsgid "Media"\nmsgstr ""')
})

test('CSV comes back with translations', async () => {
  const { output } = await roundTrip('csv', 'ru.csv', (text) =>
    text.replace('"EGOV","","empty"', '"EGOV","=ЕГОВ","translated"'),
  )
  expect(output).toContain('expected a translation')
  expect(po()).not.toContain('ЕГОВ')
  await roundTrip('csv', 'ru.csv', (text) => text.replace('"EGOV","","empty"', '"EGOV","ЕГОВ","empty"'))
  expect(po()).toContain('msgid "EGOV"\nmsgstr "ЕГОВ"')
})

test('a lost mark is not printed, and nothing is lost', async () => {
  const { output } = await roundTrip('xliff', 'ru.xlf', (text) =>
    text.replace(/<target state="needs-translation">Media &amp; .*?<\/target>/, '<target>СМИ свободны.</target>'),
  )
  expect(output).toContain('1 taken')
  expect(po()).toMatch(/#, fuzzy.*\n(?:#\|.*\n)*msgid "Media &amp; .*"\nmsgstr "СМИ свободны\."/)
})

test('a file that was cut off changes nothing, and says so', async () => {
  const before = po()
  const { exitCode, output } = await roundTrip('xliff', 'ru.xlf', (text) => text.slice(0, 900))
  expect(exitCode).toBe(1)
  expect(output).toMatch(/dist\/translations\/a\/ru\.xlf:\d+:1/)
  expect(output).toContain('The file ends before it is complete')
  expect(po().includes('По закону & праву.')).toBe(before.includes('По закону & праву.'))
})

test('to take back what was just handed over changes no translation', async () => {
  for (const [format, file] of [
    ['xliff', 'ru.xlf'],
    ['csv', 'ru.csv'],
    ['po', 'ru.po'],
  ] as const) {
    const { output } = await roundTrip(format, file, (text) => text)
    expect(output).not.toMatch(/\d (?:taken|kept|refused|not of)/)
    expect(po().match(/^msgstr "[^"]/gm)).toHaveLength(1)
  }
})

test('a translation memory is told where it belongs', async () => {
  writeFileSync('old.tmx', '<tmx/>')
  expect(await i18n('import', 'old.tmx')).toMatchObject({
    exitCode: 2,
    talk: expect.stringContaining('Put it into `translations/memory` of the report'),
  })
})

test('messages of another report are told, with their lines, and change nothing', async () => {
  const { output } = await roundTrip('xliff', 'ru.xlf', (text) =>
    text.replace(
      '<group id="media"',
      '<trans-unit id="elsewhere"><source>Quite another text.</source><target>Совсем другой текст.</target></trans-unit>\n<group id="media"',
    ),
  )
  expect(output).toContain('1 not of this report')
  expect(output).toMatch(/ru\.xlf:\d+ +unknown +`Quite another text\.`/)
  expect(po()).not.toMatch(/^msgstr "Совсем/m)
})

test.skipIf(!omegat)(
  'a project goes through OmegaT and comes back',
  async () => {
    await i18n('export', '--format', 'omegat')
    const folder = 'dist/translations/a/omegat-ru'
    const files = Object.entries(textsIn(folder)).map(([path, contents]) => ({ path: `omegat-ru/${path}`, contents }))
    const inOrder = files.toSorted(({ path }) => (path.endsWith('omegat.project') ? -1 : 1))
    const { outcome, target } = translateWithOmegat(inOrder, {
      'Media &amp; <em>others</em> are free.{fn_law}': 'СМИ &amp; <em>другие</em> свободны.{fn_law}',
    })
    expect(outcome).toBe('made')
    fill(join(project, 'back'), { 'ru.po': target })
    expect(await i18n('import', 'back/ru.po')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('1 taken'),
    })
    expect(po()).toContain('msgstr "СМИ &amp; <em>другие</em> свободны.{fn_law}"')
    expect(po()).toContain('msgstr "По закону & праву."')
  },
  60_000,
)
