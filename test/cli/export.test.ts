import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fill } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

let project = ''

beforeEach(() => {
  project = workingFolder()
})

const po = (entries: string) =>
  `msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n${entries}`
const media = `---
id: media
title: Media
---

The campaign was competitive in all regions that were visited.

Media are free.

- Media are free.

:::recommendation{#fair}
Media should be fair.
:::
`
const translated = po(
  'msgid "Media are free."\nmsgstr "СМИ свободны."\n\n' +
    'msgid "The campaign was competitive in all regions that were observed."\nmsgstr "Кампания была состязательной."\n',
)

function report(files: Readonly<Record<string, string>> = {}): void {
  mkdirSync(join(project, 'content'))
  fill(join(project, 'content', 'a'), {
    'report.yaml': 'title: A Report\nlanguage: en\nlanguages: [en, ru]\nstatus: final\n',
    'sections/media.md': media,
    'translations/ru.po': translated,
    'translations/glossary.csv': 'term,ru\nmedia,СМИ\n',
    ...files,
  })
}

const run = (...options: readonly string[]) => rapporteur(['i18n', 'export', 'content/a', ...options])
const written = (path: string) => readFileSync(join(project, 'dist/translations/a', path), 'utf8')

test('a line for each file, and the words that there are to translate', async () => {
  report()
  const { exitCode, output, talk } = await run('--format', 'po,xliff,omegat,csv,tmx,tbx')
  expect({ exitCode, talk }).toEqual({ exitCode: 0, talk: '' })
  expect(output).toBe(`dist/translations/a/ru.po                 5 messages
dist/translations/a/READ-ME-ru.txt
dist/translations/a/ru.xlf                5 messages
dist/translations/a/omegat-ru/ (9 files)  5 messages
dist/translations/a/ru.csv                5 messages
dist/translations/a/ru.tmx                 1 message
dist/translations/a/ru.tbx
ru: words 7 new, 10 fuzzy, 3 translated, 3 repeated
`)
})

test('a template has the texts of the report and nothing of any language', async () => {
  report()
  await run('--format', 'po,pot')
  expect(written('a.pot')).not.toContain('СМИ')
  const texts = (file: string) => written(file).match(/^msgid .*$/gm)
  expect(texts('a.pot')).toEqual(texts('ru.po'))
  expect(written('a.pot')).toContain('"Language: \\n"')
})

test('what has changed since goes out with the text that was translated', async () => {
  report()
  await run('--format', 'xliff')
  expect(written('ru.xlf')).toContain(
    '<source>The campaign was competitive in all regions that were observed.</source>',
  )
  expect(written('ru.xlf')).toContain('<target state="needs-review-translation">Кампания была состязательной.</target>')
})

test('a part, and only what needs work', async () => {
  report()
  expect(await run('--part', 'recommendations')).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/1 message\n.*READ-ME-ru\.txt\nru: words 4 new/),
  })
  expect(written('ru.po')).toMatch(/msgid "Media should be fair\."\nmsgstr ""/)
  expect(await run('--only', 'fuzzy')).toMatchObject({
    output: expect.stringMatching(/1 message\n.*READ-ME-ru\.txt\nru: words 0 new, 10 fuzzy/),
  })
  expect(await run('--part', 'medai')).toMatchObject({
    exitCode: 2,
    talk: expect.stringMatching(/Did you mean `media`\?/),
  })
})

test('nothing to hand over is said, and written nowhere', async () => {
  report()
  expect(await run('--part', 'recommendations', '--only', 'translated')).toMatchObject({
    exitCode: 0,
    output: 'ru: nothing to hand over\n',
  })
  expect(existsSync(join(project, 'dist'))).toBe(false)
})

test('a memory without translations is not written, and why is said', async () => {
  report()
  expect(await run('--format', 'tmx', '--only', 'empty')).toMatchObject({
    exitCode: 0,
    talk: 'ru: no memory was written, because nothing that was chosen is translated\n',
  })
})

test('a report with errors is not handed over', async () => {
  report({ 'sections/media.md': `${media}\nSee [](#nothing).\n` })
  expect(await run()).toMatchObject({ exitCode: 1, output: expect.stringContaining('content/a/sections/media.md:') })
  expect(existsSync(join(project, 'dist'))).toBe(false)
})

test('a memory of an earlier report fills what is empty, and goes along', async () => {
  report({
    'translations/memory/2019.tmx':
      '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Media should be fair.</seg></tuv>' +
      '<tuv xml:lang="ru"><seg>СМИ должны быть справедливы.</seg></tuv></tu></body></tmx>',
    'translations/memory/broken.tmx': '<tmx>',
  })
  const { talk } = await run('--format', 'omegat')
  expect(talk).toContain('content/a/translations/memory/broken.tmx:1')
  expect(written('omegat-ru/source/ru.po')).toContain('From memory: 2019')
  expect(written('omegat-ru/tm/memory.tmx')).toContain('СМИ должны быть справедливы.')
})

test('what is not there is told with the way out', async () => {
  report({ 'translations/kk.po': po('msgid "unclosed') })
  expect(await run('--lang', 'de')).toMatchObject({
    exitCode: 1,
    talk: expect.stringMatching(/rapporteur i18n init content\/a --lang de/),
  })
  expect(await run('--lang', 'kk')).toMatchObject({
    exitCode: 1,
    talk: expect.stringMatching(/content\/a\/translations\/kk\.po:/),
  })
  expect(await run('--out', 'content/a/translations')).toMatchObject({
    exitCode: 2,
    talk: expect.stringMatching(/Unexpected output folder inside the report/),
  })
  rmSync(join(project, 'content/a/translations/glossary.csv'))
  expect(await run('--format', 'tbx')).toMatchObject({
    exitCode: 1,
    talk: expect.stringMatching(/has no glossary to hand over/),
  })
  expect(existsSync(join(project, 'dist'))).toBe(false)
})
