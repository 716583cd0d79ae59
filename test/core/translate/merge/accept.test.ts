import { expect, test } from 'vitest'
import type { Entry } from '../../../../src/core/translate/catalogue.ts'
import { accept } from '../../../../src/core/translate/merge/accept.ts'
import { update } from '../../../../src/core/translate/merge/update.ts'
import { unit } from './units.ts'

const languages = { source: 'en', target: 'ru' }

/** The entry of a text after a change of it was accepted or not. */
function accepted(
  { from, to, translation }: { from?: string; to: string; translation: string },
  chosen: { ids?: readonly string[]; numbers?: boolean; punctuation?: boolean },
) {
  const units = [unit(to)]
  const base = update(units, undefined, { languages }).catalogue
  const change: Partial<Entry> = { translation, fuzzy: true, previous: from }
  const catalogue = { ...base, entries: base.entries.map((entry) => ({ ...entry, ...change })) }
  const all = { numbers: false, punctuation: false, ...chosen, ids: new Set(chosen.ids) }
  const found = accept(catalogue, all, { units, languages })
  return { ...found, entry: found.catalogue.entries[0] }
}

const typo = { from: 'The comission met.', to: 'The commission met.', translation: 'Комиссия собралась.' }

test('an accepted change leaves the translation, and a comment that says what changed', () => {
  const { entry, accepted: units } = accepted(typo, { ids: [unit(typo.to).id] })
  const comment = 'Accepted, because the meaning did not change: The [-comission-]{+commission+} met.'
  expect(entry).toMatchObject({ translation: typo.translation, fuzzy: false, previous: undefined, comments: [comment] })
  expect(entry?.notes.join()).not.toContain('Changed')
  expect(units).toHaveLength(1)
})

test('what was not named stays fuzzy', () => {
  expect(accepted(typo, { numbers: true, punctuation: true }).entry).toMatchObject({ fuzzy: true, comments: [] })
})

test('numbers are accepted where the translation has the new ones', () => {
  const change = { from: 'There were 1,000 seats.', to: 'There were 1,001 seats.' }
  expect(accepted({ ...change, translation: '1\u00a0001 место' }, { numbers: true }).entry?.fuzzy).toBe(false)
  expect(accepted({ ...change, translation: '1\u00a0000 мест' }, { numbers: true }).entry?.fuzzy).toBe(true)
})

test.each([
  ['It met, twice', 'It met twice', false],
  ['it  met', 'It met', false],
  ['It met', 'It met.{fn_a}', true],
  ['It met 5 times', 'It met 6 times', true],
])('with --punctuation, %s → %s stays fuzzy: %s', (from, to, fuzzy) => {
  expect(accepted({ from, to, translation: 'Т' }, { punctuation: true }).entry?.fuzzy).toBe(fuzzy)
})

test('the doubt of a translator is not for the author to take away', () => {
  const { entry, refused } = accepted({ to: typo.to, translation: 'Т' }, { ids: [unit(typo.to).id], punctuation: true })
  expect(entry?.fuzzy).toBe(true)
  expect(refused).toMatchObject([{ reason: expect.stringContaining('its translator has to look at it') }])
})
