import { describe, expect, test } from 'vitest'
import type { Catalogue, Entry } from '../../../../src/core/translate/catalogue.ts'
import type { Remembered } from '../../../../src/core/translate/merge/remembered.ts'
import { update } from '../../../../src/core/translate/merge/update.ts'
import type { Unit } from '../../../../src/core/translate/unit.ts'
import { unit, unitsOf } from './units.ts'

const languages = { source: 'en', target: 'ru' }

function updated(units: readonly Unit[], catalogue?: Catalogue, memory: readonly Remembered[] = []) {
  return update(units, catalogue, { languages, memory })
}

/** A catalogue of these texts, each with its translation. */
function catalogue(texts: Readonly<Record<string, string | Partial<Entry>>>): Catalogue {
  const { catalogue: empty } = updated(Object.keys(texts).map((text) => unit(text)))
  return {
    ...empty,
    entries: empty.entries.map((entry) => {
      const given = texts[entry.source] ?? ''
      return { ...entry, ...(typeof given === 'string' ? { translation: given } : given) }
    }),
  }
}

/** The only entry of an update from one text to another. */
function entryAfter(from: string, translation: string | Partial<Entry>, to: string): Entry {
  const [entry] = updated(unitsOf(to), catalogue({ [from]: translation })).catalogue.entries
  if (entry === undefined) throw new Error('Nothing is left')
  return entry
}

const long = 'The observers noted that the campaign was calm in most of the regions.'

describe('what is kept', () => {
  test('a text that stays keeps translation, doubt, comments and flags of its own', () => {
    const kept = { translation: 'Кампания.', fuzzy: true, comments: ['rapporteur: ok numbers'], flags: ['no-wrap'] }
    expect(entryAfter(long, kept, long)).toMatchObject(kept)
  })

  test('entries stand in the order of the report', () => {
    const { entries } = updated(unitsOf('B', 'New', 'A'), catalogue({ A: 'А', B: 'Б' })).catalogue
    expect(entries.map(({ source, translation }) => [source, translation])).toEqual([
      ['B', 'Б'],
      ['New', ''],
      ['A', 'А'],
    ])
  })

  test('a text of another kind keeps its translation', () => {
    const { catalogue: now, changes } = updated([unit('Media', { context: 'heading' })], catalogue({ Media: 'СМИ' }))
    expect(now.entries).toMatchObject([{ context: 'heading', translation: 'СМИ', fuzzy: false }])
    expect(changes.map(({ kind }) => kind)).toEqual(['context'])
  })

  test('a text of another kind with two translations is fuzzy', () => {
    const two = updated([unit('Media', { context: 'a' }), unit('Media', { context: 'b' })])
    const translated = {
      ...two.catalogue,
      entries: two.catalogue.entries.map((entry) => ({ ...entry, translation: entry.context })),
    }
    const { entries } = updated([unit('Media', { context: 'c' })], translated).catalogue
    expect(entries).toMatchObject([
      { context: 'c', translation: 'a', fuzzy: true },
      { context: 'b', translation: 'b', obsolete: true },
    ])
  })

  test.each([
    [
      'Voters came.{fn_turnout} See <a1>it</a1>.',
      'Пришли.{fn_turnout} См. <a1>это</a1>.',
      'Voters came.{fn_2} See <a2>it</a2>.',
      'Пришли.{fn_2} См. <a2>это</a2>.',
    ],
    ['One{fn_a} and two{fn_b}', 'Два{fn_b} и один{fn_a}', 'One{fn_b} and two{fn_a}', 'Два{fn_a} и один{fn_b}'],
    [
      'It was <em>calm</em> &lt; R&D',
      'Было <em>тихо</em> & R&D',
      'It  was <b>calm</b> &lt; R&D',
      'Было <b>тихо</b> & R&D',
    ],
    ['Two\u00a0words', 'Два слова', 'Two words', 'Два слова'],
  ])('where only marks or spaces change, the translation keeps its words: %s', (from, translation, to, expected) => {
    expect(entryAfter(from, translation, to)).toMatchObject({
      translation: expected,
      fuzzy: false,
      previous: undefined,
    })
  })

  test('a note that becomes a reference is not a mere change of names', () => {
    expect(entryAfter(`${long}{fn_a}`, 'Спокойно.{fn_a}', `${long}{ref_a}`)).toMatchObject({ fuzzy: true })
  })

  test('what is gone is kept behind the rest, and comes back when its text does', () => {
    const first = catalogue({ A: 'А', B: { translation: 'Б', comments: ['Ask!'] } })
    const without = updated(unitsOf('A'), first).catalogue
    expect(without.entries).toMatchObject([{ source: 'A' }, { source: 'B', obsolete: true, comments: ['Ask!'] }])
    const { catalogue: again, changes } = updated(unitsOf('A', 'B'), without)
    expect(again.entries).toEqual(first.entries)
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'back'])
  })

  test('of what is gone, only what somebody wrote is kept', () => {
    const { entries } = updated([], catalogue({ Empty: '', Asked: { comments: ['Who?'] } })).catalogue
    expect(entries.map(({ source }) => source)).toEqual(['Asked'])
  })
})

describe('where only numbers change', () => {
  test.each([
    ['11,953,465 voters', '11\u00a0953\u00a0465 избирателей', '11,953,466 voters', '11\u00a0953\u00a0466 избирателей'],
    ['11,953,465 voters', '11 953 465 избирателей', '1,953,466 voters', '1\u00a0953\u00a0466 избирателей'],
    ['Turnout was 69.44%.', 'Явка — 69,44 %.', 'Turnout was 7.5%.', 'Явка — 7,5 %.'],
    ['Of 465 seats', 'Из 465 мест', 'Of 1,465 seats', 'Из 1\u00a0465 мест'],
    ['In 2021 and 5 more', 'В 2021 и ещё 5', 'In 2022 and 6 more', 'В 2022 и ещё 6'],
    ['5 of 6 days{rec_5}', '5 из 6 дней{rec_5}', '6 of 5 days{rec_6}', '6 из 5 дней{rec_6}'],
    ['On 19.03.2023', '19.03.2023', 'On 20.03.2023', '20.03.2023'],
  ])('the new figure is put in place: %s', (from, translation, to, expected) => {
    expect(entryAfter(from, translation, to)).toMatchObject({ translation: expected, fuzzy: true, previous: from })
  })

  test.each([
    ['5 people', 'пять человек', '6 people'],
    ['5 people', '5 человек из 5', '6 people'],
    ['5 people of 5', '5 человек', '6 people of 5'],
  ])('a figure that is not found exactly once stays: %s, %s', (from, translation, to) => {
    const entry = entryAfter(from, translation, to)
    expect(entry).toMatchObject({ translation, fuzzy: true })
    expect(entry.notes).toContain('Only numbers changed; still to be put in: 6')
  })

  test('digits stay those of the script', () => {
    const from = catalogue({ 'There are 1,234.5 votes': '١٬٢٣٤٫٥ صوت' })
    const options = { languages: { source: 'en', target: 'ar' } }
    const [entry] = update(unitsOf('There are 1,237.5 votes'), from, options).catalogue.entries
    expect(entry?.translation).toBe('١٬٢٣٧٫٥ صوت')
  })

  test('a number alone is like no other number', () => {
    expect(entryAfter('12%', '12 %', '13%')).toMatchObject({ source: '13%', translation: '' })
  })
})

describe('where words change', () => {
  test('the translation is fuzzy, with the former text and what changed', () => {
    const entry = entryAfter(long, 'Кампания.', long.replace('calm', 'tense'))
    expect(entry).toMatchObject({ translation: 'Кампания.', fuzzy: true, previous: long })
    expect(entry.notes).toContain(
      'Changed: The observers noted that the campaign was [-calm-]{+tense+} in most of the regions.',
    )
  })

  test('what was translated is remembered through further changes', () => {
    const second = catalogue({ [long]: { translation: 'Т', fuzzy: true, previous: `${long} Once.` } })
    const [entry] = updated(unitsOf(`${long} Twice.`), second).catalogue.entries
    expect(entry).toMatchObject({ translation: 'Т', previous: `${long} Once.` })
  })

  test.each([
    ['Almaty region', 'Atyrau region'],
    ['Turnout was high', 'Turnout was low'],
    [long, 'Something else altogether was seen by people of another kind.'],
  ])('a short or another text gets no translation: %s', (from, to) => {
    expect(entryAfter(from, 'Перевод', to)).toMatchObject({ source: to, translation: '', fuzzy: false })
  })

  test('one translation serves one text, the one that is most like it', () => {
    const near = long.replace('calm', 'tense')
    const far = long.replace('calm in most', 'tense in many')
    const { entries } = updated(unitsOf(far, near), catalogue({ [long]: 'Перевод' })).catalogue
    expect(entries.map(({ translation }) => translation)).toEqual(['', 'Перевод'])
  })
})

describe('memory', () => {
  const memory = [{ source: 'Media{fn_a}', translation: 'СМИ{fn_a}', from: 'Elections of 2019' }]

  test('the same words of an earlier report are offered as fuzzy, with their origin', () => {
    const [entry] = updated(unitsOf('Media{fn_b}'), undefined, memory).catalogue.entries
    expect(entry).toMatchObject({ translation: 'СМИ{fn_b}', fuzzy: true, previous: undefined })
    expect(entry?.notes).toContain('From memory: Elections of 2019')
  })

  test('what was translated here is not touched', () => {
    const own = catalogue({ 'Media{fn_b}': 'Пресса{fn_b}' })
    expect(updated(unitsOf('Media{fn_b}'), own, memory).catalogue).toEqual(own)
  })

  test('the same words elsewhere in the report are offered too', () => {
    const units = [unit('Media'), unit('Media', { context: 'heading' })]
    const { entries } = updated(units, catalogue({ Media: 'СМИ' })).catalogue
    expect(entries).toMatchObject([{ fuzzy: false }, { translation: 'СМИ', fuzzy: true }])
  })
})

describe('what translators are told', () => {
  test('where a text stands, what its marks are, and what the author says', () => {
    const source = 'Voters came.{fn_turnout} <em>See</em> <a1>it</a1>.'
    const first = unit(source, { what: 'Recommendation 5', remark: 'Formal\nstyle' })
    const [entry] = updated([{ ...first, uses: [...first.uses, { ...first.uses[0], what: 'Heading' }] }]).catalogue
      .entries
    expect(entry?.notes).toEqual([
      `Recommendation 5 · Media · id ${first.id}`,
      'Also Heading · Media',
      '{fn_turnout} = what fn_turnout stands for · <em> = what em stands for · <a1> = what a1 stands for',
      'Author: Formal style',
    ])
  })

  test('files are named once, without lines', () => {
    const first = unit('A')
    const [entry] = updated([{ ...first, uses: [...first.uses, ...first.uses] }]).catalogue.entries
    expect(entry?.references).toEqual(['sections/media.md'])
  })

  test.each([
    ['A{fn_a}', ['python-brace-format']],
    ['A{{b}}', ['python-brace-format']],
    ['A <b>b</b>', []],
  ])('braces are flagged, so that others check them: %s', (source, flags) => {
    expect(updated(unitsOf(source)).catalogue.entries).toMatchObject([{ flags }])
  })
})
