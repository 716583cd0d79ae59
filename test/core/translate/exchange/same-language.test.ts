import { expect, test } from 'vitest'
import { isSameLanguage } from '../../../../src/core/translate/exchange/same-language.ts'

test.each([
  ['ru', 'ru-RU', true],
  ['ru', 'RU_ru', true],
  ['kk', 'kk-Cyrl-KZ', true],
  ['pt-BR', 'pt', true],
  ['pt-BR', 'pt-PT', false],
  ['sr', 'sr-Latn', false],
  ['zh-Hant', 'zh-CN', false],
  ['ru', 'kk', false],
  ['ru', '', false],
  ['ru', 'no language at all', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameLanguage(one, other)).toBe(same)
  expect(isSameLanguage(other, one)).toBe(same)
})
