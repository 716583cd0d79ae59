import { expect, test } from 'vitest'
import { nearest } from '../../src/core/nearest.ts'

test.each([
  ['watr', 'water'],
  ['eventDate', 'event-date'],
  ['event_date', 'event-date'],
  ['TITLE', 'title'],
  ['lang', 'language'],
  ['cafe\u0301', 'caf\u00e9'],
  ['zzz', undefined],
  ['', undefined],
])('the nearest to %j is %j', (word, found) => {
  expect(nearest(word, ['water', 'event-date', 'title', 'language', 'caf\u00e9'])).toBe(found)
})
