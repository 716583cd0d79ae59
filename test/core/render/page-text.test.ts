import { expect, test } from 'vitest'
import { lettersIn } from '../../../src/core/fonts/letters-in.ts'
import { shortText } from '../../../src/core/render/page-text.ts'
import { pick, randomFrom } from '../../support/random.ts'

const letters = ['a', 'e', '\u0301', '\u0327', 'ж', 'ب', '\u064e', '𝒜', ' ', '<p>']

test('short texts together have the letters of the texts together, with their accents', () => {
  const random = randomFrom(3)
  const text = () => `<p>${Array.from({ length: 12 }, () => pick(random, letters)).join('')}`
  for (let count = 0; count < 500; count++) {
    const texts = [text(), text(), text()]
    const short = texts.map(shortText).join('')
    expect(new Set(lettersIn(short))).toEqual(new Set(lettersIn(texts.join(''))))
  }
})
