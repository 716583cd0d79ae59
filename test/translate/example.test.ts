import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPo } from '../../src/core/translate/po/read-po.ts'
import { rapporteur } from '../cli/in-memory-terminal.ts'
import { temporaryFolder } from '../files/folder.ts'
import { isInstalled, runTool } from '../support/run-tool.ts'

const folder = 'content/kazakhstan-2022'
const russian = readFileSync(`${folder}/translations/ru.po`)

describe('the Russian translation of the worked example', () => {
  test('is whole and without a finding', async () => {
    expect(await rapporteur(['i18n', 'check', folder, '--lang', 'ru', '--strict'])).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('No errors, no warnings'),
    })
    const { output } = await rapporteur(['i18n', 'status', folder, '--lang', 'ru', '--json'])
    expect(JSON.parse(output)).toMatchObject([
      { language: 'ru', all: { fuzzy: { messages: 0 }, empty: { messages: 0 } } },
    ])
  })

  test('is up to date: nothing of it would be written anew', async () => {
    const { exitCode, output, talk } = await rapporteur(['i18n', 'update', folder, '--lang', 'ru', '--dry-run'])
    expect({ exitCode, said: output + talk }).toEqual({ exitCode: 0, said: expect.stringContaining('is up to date') })
  })

  test.skipIf(!isInstalled('msgfmt'))('is accepted by msgfmt, which refuses it where a note is lost', () => {
    const check = ['msgfmt', '-c', '-o', '/dev/null', 'ru.po']
    expect(runTool({ 'ru.po': russian }, check)).toMatchObject({ status: 0, stderr: '' })
    const damaged = russian.toString().replace(/(msgstr ".*)\{fn_\w+\}/, '$1')
    expect(runTool({ 'ru.po': damaged }, check)).toMatchObject({ status: 1 })
  })

  test.skipIf(!isInstalled('msgmerge'))('loses nothing to msgmerge, which finds nothing to make fuzzy', async () => {
    const out = temporaryFolder()
    await rapporteur(['i18n', 'export', folder, '--lang', 'ru', '--format', 'pot', '--out', out])
    const template = readFileSync(`${out}/kazakhstan-2022.pot`)
    const merged = runTool({ 'ru.po': russian, 'a.pot': template }, ['msgmerge', '-q', '--previous', 'ru.po', 'a.pot'])
    const { catalogue } = readPo(new TextEncoder().encode(merged.stdout), 'ru.po')
    const before = readPo(russian, 'ru.po').catalogue
    const texts = (one: typeof catalogue) =>
      one?.entries.map(({ source, translation, fuzzy }) => ({ source, translation, fuzzy }))
    expect(texts(catalogue)).toEqual(texts(before))
  })

  test.skipIf(!isInstalled('i18nspector'))('has no error for i18nspector', () => {
    expect(runTool({ 'ru.po': russian }, ['i18nspector', 'ru.po']).stdout).not.toMatch(/^E:/m)
  })

  test.skipIf(!isInstalled('pofilter'))('has nothing that pofilter finds but what is meant so', () => {
    const names = [
      ...['xmltags', 'pythonbraceformat', 'brackets', 'emails', 'urls', 'doublespacing', 'doublewords', 'blank'],
      ...['untranslated', 'isfuzzy', 'escapes', 'newlines', 'tabs', 'startwhitespace', 'endwhitespace', 'unchanged'],
    ]
    const filters = names.flatMap((name) => ['-t', name])
    const { stdout } = runTool({ 'ru.po': russian }, [
      'pofilter',
      '--progress=none',
      '--language=ru',
      ...filters,
      'ru.po',
    ])
    const found = stdout.split('\n').filter((line) => line.startsWith('# (pofilter)'))
    // The name of the publisher, and English abbreviations in brackets that Russian does not give.
    const meant = /^# \(pofilter\) (?:unchanged: Consider translating|brackets: (?:Missing|Added) '\(', '\)')$/
    expect(found.filter((line) => !meant.test(line))).toEqual([])
    expect(found.filter((line) => line.includes('unchanged'))).toHaveLength(1)
    // In pairs, so that no bracket stands alone.
    const { catalogue } = readPo(new TextEncoder().encode(stdout), 'ru.po')
    for (const { translation } of catalogue?.entries ?? []) {
      expect(translation.split('(').length, translation).toBe(translation.split(')').length)
    }
  })
})

test('the Kazakh translation of the worked example, as far as it goes, is without a finding', async () => {
  expect(await rapporteur(['i18n', 'check', folder, '--lang', 'kk', '--strict'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('No errors, no warnings'),
  })
})
