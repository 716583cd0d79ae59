import { describe, expect, test } from 'vitest'
import type { Catalogue, Entry } from '../../../../src/core/translate/catalogue.ts'
import { importTranslations } from '../../../../src/core/translate/merge/import-translations.ts'
import type { Incoming } from '../../../../src/core/translate/merge/incoming.ts'
import { update } from '../../../../src/core/translate/merge/update.ts'
import { unit } from './units.ts'

const languages = { source: 'en', target: 'ru' }
const text = 'The campaign was calm in most regions.{fn_a}'
const now = 'The campaign was tense in most regions.{fn_a}'

interface Given {
  readonly ours?: Partial<Entry>
  readonly theirs: Partial<Incoming>
  readonly options?: { readonly prefer?: 'ours' | 'theirs' }
}

/** What became of one translation that came for one message, both of the same text unless said. */
function imported({ ours = {}, theirs, options = {} }: Given) {
  const units = [unit(ours.source ?? text, { context: ours.context ?? '' })]
  const base = update(units, undefined, { languages }).catalogue
  const catalogue: Catalogue = { ...base, entries: base.entries.map((entry) => ({ ...entry, ...ours })) }
  const empty = { id: undefined, context: '', source: text, translation: '', fuzzy: false, comments: [], line: 7 }
  const all = { units, languages, prefer: 'ours', ...options } as const
  const found = importTranslations(catalogue, [{ ...empty, ...theirs }], all)
  const [entry, ...others] = found.catalogue.entries
  const [outcome] = found.outcomes
  return { entry, others, result: outcome?.result, reason: outcome?.reason }
}

describe('what is taken', () => {
  test('a translation where there is none', () => {
    expect(imported({ theirs: { translation: 'Тихо.{fn_a}' } })).toMatchObject({
      result: 'taken',
      entry: { translation: 'Тихо.{fn_a}', fuzzy: false },
    })
  })

  test('one that is sure, for one that is fuzzy', () => {
    const ours = { translation: 'Было тихо.{fn_a}', fuzzy: true, previous: now }
    const { entry } = imported({ ours, theirs: { translation: 'Тихо.{fn_a}' } })
    expect(entry).toMatchObject({ translation: 'Тихо.{fn_a}', fuzzy: false, previous: undefined })
    expect(entry?.notes.join()).not.toContain('Changed')
  })

  test('that it is right now, where it was fuzzy', () => {
    const ours = { translation: 'Тихо.{fn_a}', fuzzy: true }
    expect(imported({ ours, theirs: { translation: 'Тихо.{fn_a}' } })).toMatchObject({ entry: { fuzzy: false } })
  })

  test('comments, with or without a translation', () => {
    const ours = { translation: 'Тихо.{fn_a}', comments: ['Ours'] }
    expect(imported({ ours, theirs: { comments: ['Theirs', 'Ours'] } }).entry?.comments).toEqual(['Ours', 'Theirs'])
  })

  test('as fuzzy, one that lost a mark', () => {
    const { entry, result, reason } = imported({ theirs: { translation: 'Тихо.' } })
    expect({ entry, result }).toMatchObject({ result: 'taken', entry: { translation: 'Тихо.', fuzzy: true } })
    expect(reason).toContain('{fn_a}')
  })

  test.each([
    ['its id alone', { id: unit(text, { context: 'cell' }).id, context: undefined, source: 'The  campaign' }],
    ['its text alone', { context: undefined }],
    ['its text in another context', { context: 'heading' }],
  ])('for the message that is found by %s', (_, theirs) => {
    expect(imported({ ours: { context: 'cell' }, theirs: { translation: 'Тихо.{fn_a}', ...theirs } })).toMatchObject({
      result: 'taken',
      entry: { context: 'cell', translation: 'Тихо.{fn_a}' },
    })
  })

  test('with the names that marks have now', () => {
    const theirs = { source: text.replace('fn_a', 'fn_old'), translation: 'Тихо.{fn_old}' }
    expect(imported({ theirs })).toMatchObject({ result: 'taken', entry: { translation: 'Тихо.{fn_a}' } })
  })
})

describe('what is not overwritten', () => {
  const ours = { translation: 'Было тихо.{fn_a}' }

  test.each([
    ['nothing', { translation: '' }],
    ['spaces', { translation: ' ' }],
    ['the text itself', { translation: text }],
  ])('by %s', (_, theirs) => {
    const { entry, result, reason } = imported({ ours, theirs })
    expect({ entry, result }).toMatchObject({ entry: { ...ours, fuzzy: false, comments: [] }, result: 'unchanged' })
    expect(reason).toMatch(/^came back /)
  })

  test('by what is fuzzy or has a fault, which is kept as a comment', () => {
    const fuzzy = imported({ ours, theirs: { translation: 'Тихо.{fn_a}', fuzzy: true } })
    expect(fuzzy).toMatchObject({ result: 'kept', entry: { ...ours, comments: ['Came back as: Тихо.{fn_a}'] } })
    const faulty = imported({ ours, theirs: { translation: 'Тихо.' }, options: { prefer: 'theirs' } })
    expect(faulty).toMatchObject({ result: 'kept', entry: { ...ours, comments: ['Came back as: Тихо.'] } })
  })

  test('by another that is as sure, unless that is asked for; the other one is kept as a comment', () => {
    const theirs = { translation: 'Тихо.{fn_a}' }
    expect(imported({ ours, theirs })).toMatchObject({
      result: 'kept',
      entry: { ...ours, comments: ['Came back as: Тихо.{fn_a}'] },
    })
    expect(imported({ ours, theirs, options: { prefer: 'theirs' } })).toMatchObject({
      result: 'taken',
      entry: { ...theirs, comments: ['Before the import: Было тихо.{fn_a}'] },
    })
  })

  test('by a doubt that is older', () => {
    expect(imported({ ours, theirs: { ...ours, fuzzy: true } })).toMatchObject({ entry: { fuzzy: false } })
  })
})

test('the text itself is taken where there is nothing else, because a name may stay as it is', () => {
  expect(imported({ theirs: { translation: text } })).toMatchObject({ result: 'taken', entry: { translation: text } })
})

describe('what belongs to no message', () => {
  const units = [unit(now), unit('Another message of the report.')]
  const empty = { id: undefined, context: '', fuzzy: false, comments: [], line: undefined }
  const known = { ...empty, source: 'Another message of the report.', translation: 'Другое.' }
  const options = { units, languages, prefer: 'ours' } as const

  test('the translation of an older text serves the new one as fuzzy', () => {
    const old = { ...empty, source: text, translation: 'Тихо.{fn_a}' }
    const { catalogue, outcomes } = importTranslations(undefined, [old, known], options)
    expect(catalogue.entries[0]).toMatchObject({ source: now, translation: 'Тихо.{fn_a}', fuzzy: true, previous: text })
    expect(outcomes.map(({ result }) => result)).toEqual(['taken', 'taken'])
  })

  test('other work is kept behind the messages', () => {
    const other = { ...empty, source: 'Gone', translation: 'Нет' }
    const { catalogue, outcomes } = importTranslations(undefined, [other, known], options)
    expect(catalogue.entries[2]).toMatchObject({ source: 'Gone', translation: 'Нет', obsolete: true })
    expect(outcomes.map(({ result }) => result)).toEqual(['unknown', 'taken'])
  })

  test('of a file of another report, nothing is kept', () => {
    const { catalogue } = importTranslations(undefined, [{ ...empty, source: 'Gone', translation: 'Нет' }], options)
    expect(catalogue).toEqual(update(units, undefined, { languages }).catalogue)
  })
})

test('to import twice changes nothing more', () => {
  const units = [unit(text), unit('Another message of the report.')]
  const came = [
    { source: text, translation: 'Тихо.{fn_a}', fuzzy: true, comments: ['Why?'] },
    { source: 'Another message of the report.', translation: 'Другое.', fuzzy: false, comments: [] },
    { source: 'Gone', translation: 'Нет', fuzzy: false, comments: [] },
  ].map((one) => ({ ...one, id: undefined, context: '', line: undefined }))
  const base = update(units, undefined, { languages }).catalogue
  const ours = { ...base, entries: base.entries.map((entry) => ({ ...entry, translation: 'Наше{fn_a}' })) }
  for (const prefer of ['ours', 'theirs'] as const) {
    const options = { units, languages, prefer }
    const once = importTranslations(ours, came, options)
    expect(importTranslations(once.catalogue, came, options).catalogue).toEqual(once.catalogue)
  }
})

test('a translation of the text that a message had before is taken as fuzzy, with its new figures', () => {
  const ours = { source: 'It has 12 seats', translation: '', fuzzy: false }
  const theirs = { source: 'It has 11 seats', translation: 'Мест: 11' }
  const units = [unit(ours.source), unit('Another')]
  const came = { id: undefined, context: '', comments: [], line: undefined, fuzzy: false }
  const known = { ...came, source: 'Another', translation: 'Другое' }
  const options = { units, languages, prefer: 'ours' } as const
  const once = importTranslations(undefined, [{ ...came, ...theirs }, known], options)
  expect(once.catalogue.entries[0]).toMatchObject({ translation: 'Мест: 12', fuzzy: true, previous: theirs.source })
  const again = importTranslations(once.catalogue, [{ ...came, ...theirs }, known], options)
  expect(again.catalogue).toEqual(once.catalogue)
  const better = importTranslations(once.catalogue, [{ ...came, ...theirs, translation: 'Всего мест 11' }], options)
  expect(better.catalogue.entries[0]).toMatchObject({
    translation: 'Всего мест 12',
    fuzzy: true,
    comments: ['Before the import: Мест: 12'],
  })
})
