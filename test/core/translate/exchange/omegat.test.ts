import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../../src/core/translate/catalogue.ts'
import type { HandOffMessage } from '../../../../src/core/translate/exchange/hand-off.ts'
import { omegatProject } from '../../../../src/core/translate/exchange/omegat/omegat-project.ts'
import { readXliff } from '../../../../src/core/translate/exchange/xliff/read-xliff.ts'
import { writeXliff } from '../../../../src/core/translate/exchange/xliff/write-xliff.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'
import { handOff, message } from './hand-off.ts'
import { omegat, translateWithOmegat } from './omegat.ts'

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text)
const text = 'Voters &amp; others came.{fn_turnout} See <a1>the <em>law</em></a1>.<br/>'
const translation = 'Пришли избиратели &amp; другие.{fn_turnout} См. <a1><em>закон</em></a1>.<br/>'
const messages = [
  message(text, { says: { fn_turnout: 'note 3 “Data”' }, section: { id: 'media', title: 'Media' } }),
  message('Media', { context: 'heading', translation: 'СМИ' }),
  message('Media', { context: 'cell', translation: 'Медиа' }),
  message('Two came', { translation: 'Пришёл один', state: 'fuzzy', previous: 'One came' }),
  message('"Quotes" \\ and {{braces}}'),
]

const project = omegatProject({
  handOff: handOff(messages),
  catalogue: catalogueOf(messages),
  glossary: { terms: [] },
  memory: [{ source: 'Of old', translation: 'Давно', from: '2019' }],
  emptyTarget: 'source',
})

describe('the project', () => {
  test('lies in a folder of its own, with nothing to be set by hand', () => {
    expect(project.map(({ path }) => path)).toEqual([
      'omegat-ru/omegat.project',
      'omegat-ru/READ-ME.txt',
      'omegat-ru/source/ru.po',
      'omegat-ru/target/READ-ME.txt',
      'omegat-ru/tm/memory.tmx',
      'omegat-ru/glossary/glossary.utf8',
      'omegat-ru/dictionary/READ-ME.txt',
      'omegat-ru/omegat/filters.xml',
      'omegat-ru/settings/omegat.prefs',
    ])
    expect(project[0].contents).toContain('<sentence_seg>false</sentence_seg>')
  })

  test('says in plain words what marks are, and the pattern for other programs', () => {
    const readMe = project.find(({ path }) => path === 'omegat-ru/READ-ME.txt')?.contents
    expect(readMe).toContain('5 messages; words: 9 new, 2 to revise, 1 done, 1 repeated.')
    expect(readMe).toContain(String.raw`(?<!\{)\{[^{}\s]+\}(?!\})|</?\p{L}[\p{L}\p{N}]*/?>`)
  })
})

describe.skipIf(!omegat)('what OmegaT makes of it', () => {
  test('the file that comes back has every translation, theirs and ours', () => {
    const { outcome, said, target } = translateWithOmegat(project, {
      [text]: translation,
      '"Quotes" \\ and {{braces}}': '«Кавычки» \\ и {{скобки}}',
    })
    expect({ outcome, said }).toMatchObject({ outcome: 'made' })
    const { catalogue, findings } = readPo(bytesOf(target), 'target/ru.po')
    expect(findings).toEqual([])
    expect(catalogue?.header.get('Language')).toBe('ru')
    expect(catalogue?.entries.map(({ context, source, translation }) => [context, source, translation])).toEqual([
      ['', text, translation],
      ['heading', 'Media', 'СМИ'],
      ['cell', 'Media', 'Медиа'],
      // What is in doubt comes back empty, so an import must not take that for an answer.
      ['', 'Two came', ''],
      ['', '"Quotes" \\ and {{braces}}', '«Кавычки» \\ и {{скобки}}'],
    ])
  }, 60_000)

  test('marks and tags that were lost stop it, and it says which', () => {
    const spoiled = translation.replace(/\{fn_turnout\}|<em>|<br\/>/g, '')
    const { outcome, said } = translateWithOmegat(project, { [text]: spoiled })
    expect(outcome).toBe('refused')
    const missing =
      /Missing: (.*)/
        .exec(said)?.[1]
        ?.split(' ')
        .map((mark) => mark.replace(/@\d+$/, '')) ?? []
    expect(missing.filter((mark) => mark !== '')).toEqual(expect.arrayContaining(['{fn_turnout}', '<em>', '<br/>']))
  }, 60_000)
})

describe.skipIf(!omegat)('what OmegaT makes of XLIFF', () => {
  // It numbers the tags itself, leaves out those at the ends of a text, and takes the target for the text, hence only what is not translated yet.
  const untranslated = messages.filter(({ state }) => state === 'empty')
  const xliffProject = project.map((file) => {
    if (!file.path.endsWith('/ru.po')) return file
    return { path: 'omegat-ru/source/ru.xlf', contents: writeXliff(handOff(untranslated)) }
  })
  const shown = 'Voters & others came.<x0/> See <g1>the <g2>law</g2></g1>.'

  test('the file that comes back is ours with their translations', () => {
    const { outcome, said, target } = translateWithOmegat(xliffProject, {
      [shown]: 'Пришли избиратели & другие.<x0/> См. <g1><g2>закон</g2></g1>.',
    })
    expect({ outcome, said }).toMatchObject({ outcome: 'made' })
    const { incoming, findings } = readXliff({ path: 'ru.xlf', bytes: bytesOf(target) }, { from: 'en', to: 'ru' })
    expect(findings).toEqual([])
    expect(incoming.map(({ id, source, translation }) => ({ id, source, translation }))).toEqual(
      untranslated.map(({ unit: { id, source } }, index) => ({
        id,
        source,
        translation: index === 0 ? translation : '',
      })),
    )
  }, 60_000)

  test('a tag that was lost stops it', () => {
    const { outcome, said } = translateWithOmegat(xliffProject, {
      [shown]: 'Пришли. См. <g1><g2>закон</g2></g1>.',
    })
    expect(said).toContain('Missing: <x0/>')
    expect(outcome).toBe('refused')
  }, 60_000)
})

function catalogueOf(given: readonly HandOffMessage[]): Catalogue {
  return {
    comments: [],
    header: new Map([
      ['Language', 'ru'],
      ['MIME-Version', '1.0'],
      ['Content-Type', 'text/plain; charset=UTF-8'],
      ['Content-Transfer-Encoding', '8bit'],
      [
        'Plural-Forms',
        'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
      ],
    ]),
    entries: given.map(({ unit: { context, source }, translation, state, previous, comments }) => ({
      context,
      source,
      translation,
      fuzzy: state === 'fuzzy',
      flags: [],
      comments,
      notes: ['Paragraph'],
      references: ['sections/a.md'],
      previous,
      obsolete: false,
    })),
  }
}
