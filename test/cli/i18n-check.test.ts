import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fill } from '../files/folder.ts'
import { rapporteur } from './in-memory-terminal.ts'
import { workingFolder } from './working-folder.ts'

let project = ''

beforeEach(() => {
  project = workingFolder()
})

const head = 'msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
const source = 'Some 1,245 voters came.{fn_a}'

function report(translation: string, { checks = '', glossary = 'term,ru\nvoter,избиратель\n' } = {}): void {
  mkdirSync(join(project, 'content'))
  fill(join(project, 'content', 'a'), {
    'report.yaml': `title: A Report\nlanguage: en\nlanguages: [en, ru]\n${checks}`,
    'sections/a.md': '---\ntitle: Media\n---\n\nSome 1,245 voters came.[^a]\n\n[^a]: A note.\n',
    'translations/ru.po': `${head}msgid "${source}"\nmsgstr "${translation}"\n`,
    'translations/glossary.csv': glossary,
  })
}

const run = (...options: readonly string[]) => rapporteur(['i18n', 'check', 'content/a', ...options])

test('a good translation is none to speak of', async () => {
  report('Пришли около 1245 избирателей.{fn_a}')
  expect(await run()).toMatchObject({ exitCode: 0, output: 'No errors, no warnings\n' })
})

test('a fault is shown beneath the line it stands on, by width', async () => {
  report('Пришли 1254 избирателя.{fn_a}')
  const { exitCode, output } = await run()
  expect(exitCode).toBe(0)
  expect(output).toContain('content/a/translations/ru.po:7:16')
  const lines = output.split('\n')
  const frame = lines.findIndex((line) => line.includes('| msgstr'))
  const from = lines[frame + 1]?.indexOf('^') ?? 0
  expect(lines[frame]?.slice(from, (lines[frame + 1]?.lastIndexOf('^') ?? 0) + 1)).toBe('1254')
  expect(output).toMatch(/\n1 warning\n$/)
})

test('a lost mark is an error, and so is a warning with --strict', async () => {
  report('Пришли 1245 избирателей.')
  const { exitCode, output } = await run('--format', 'concise')
  expect(exitCode).toBe(1)
  expect(output).toContain('content/a/translations/ru.po:7:1')
  expect(output).toContain('`{fn_a}` is missing, which stands for note 1 “A note.”')
})

test('an unseen character is told once', async () => {
  report('Пришли 1245\u202E избирателей.{fn_a}')
  const found: readonly { rule: string }[] = JSON.parse((await run('--format', 'json')).output)
  expect(found.map(({ rule }) => rule)).toEqual(['translation-is-clean'])
})

test('warnings are errors with --strict', async () => {
  report('Пришли 1254 избирателя.{fn_a}')
  expect((await run('--strict')).exitCode).toBe(1)
})

test('terms are asked for as the glossary has them, and its own faults are told', async () => {
  report('Пришли 1245 человек.{fn_a}', { glossary: 'term,ru\nvoter,избиратель\n,пусто\n' })
  const found = JSON.parse((await run('--format', 'json')).output)
  expect(found).toMatchObject([
    { rule: 'glossary-is-valid', file: 'content/a/translations/glossary.csv', line: 3 },
    { rule: 'translation-follows-glossary', file: 'content/a/translations/ru.po' },
  ])
})

test('report.yaml makes a check heavier, lighter or silent', async () => {
  report('Пришли 1254 избирателя.{fn_a}', { checks: 'checks: { translation-keeps-numbers: error }\n' })
  expect((await run()).exitCode).toBe(1)
  expect((await rapporteur(['check', 'content/a'])).output).not.toContain('check-is-known')
})

test('every rule of translations has a place in SARIF', async () => {
  report('Пришли 1254 избирателя.{fn_a}')
  const [{ results, tool }] = JSON.parse((await run('--format', 'sarif')).output).runs
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe('translation-keeps-numbers')
})

test('a rule of translations is explained', async () => {
  const { output } = await rapporteur(['explain', 'translation-keeps-marks'])
  expect(output).toContain('Marks may stand in another order')
  expect((await rapporteur(['explain'])).output).toContain('translation-waiver-is-known')
})

test('a report without translations says what to do', async () => {
  mkdirSync(join(project, 'content'))
  fill(join(project, 'content', 'a'), {
    'report.yaml': 'title: A Report\nlanguage: en\n',
    'sections/a.md': '---\ntitle: Media\n---\n',
  })
  expect((await run()).exitCode).toBe(2)
})
