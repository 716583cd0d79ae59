import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../src/core/format-number.ts'

test('a pattern says how a number is written', () => {
  expect(formatNumber('1', [12])).toBe('12')
  expect(formatNumber('I', [14])).toBe('XIV')
  expect(formatNumber('i', [4])).toBe('iv')
  expect(formatNumber('A', [2])).toBe('B')
  expect(formatNumber('a', [27])).toBe('aa')
  expect(formatNumber('(a)', [3])).toBe('(c)')
})

test('a pattern of two symbols writes two counts, and of one the last', () => {
  expect(formatNumber('1.1', [10, 2])).toBe('10.2')
  expect(formatNumber('1.a', [2, 3])).toBe('2.c')
  expect(formatNumber('A', [10, 2])).toBe('B')
})

test('none writes nothing', () => {
  expect(formatNumber('none', [3])).toBe('')
})

test.each(['1', 'a', 'A', 'i', 'I'])('in pattern %s no two counts are written alike', (pattern) => {
  const count = fc.integer({ min: 1, max: 3999 })
  fc.assert(fc.property(count, count, (a, b) => a === b || formatNumber(pattern, [a]) !== formatNumber(pattern, [b])))
})
