import { describe, expect, test } from 'vitest'
import { printableWith } from '../../../src/core/fonts/printable.ts'
import { houseTheme } from '../../support/house.ts'

const { canPrint } = houseTheme

describe('the fonts of the house', () => {
  test.each([
    ['Latin', 'A z é ő ş “ – € №'],
    ['Kazakh, Russian and Ukrainian', 'Ә ғ Қ ң Ө ұ Ү һ І Ё ї ґ ₸'],
    ['Greek, with all its accents', 'Ω ά ϊ ᾶ ὅ'],
    ['Arabic, Persian and Kazakh in Arabic letters', 'ا ب ة ء ؟ ، َ پ چ ک ی ۋ ۇ'],
    ['Hebrew', 'א ת ש ׁ ־'],
    ['Georgian of all ages', 'ა ჰ Ა Ⴀ'],
    ['Armenian', 'Ա ֆ և ՝ ֏'],
  ])('have %s', (_, letters) => {
    expect([...letters].filter((letter) => !canPrint(letter))).toEqual([])
  })

  test('lack emoji, and the letters of other scripts', () => {
    expect([...'😀👍中あ한अ'].filter(canPrint)).toEqual([])
  })

  test('need none for what nobody sees, nor for a letter of two that they have', () => {
    expect([...'\u00a0\u2009\u3000\u200d\u00ad\ufe0f\n\u2011ǟ'].filter((letter) => !canPrint(letter))).toEqual([])
  })
})

describe('a font', () => {
  const path = 'fonts/SourceSerif4-Regular.ttf.woff2'
  const file = houseTheme.assets.get(path) ?? new Uint8Array()
  const faceOf = (range: string) => `@font-face { src: url("${path}"); ${range} }`
  const letters = (css: string, bytes = file) => [...'aßжא'].filter(printableWith(css, new Map([[path, bytes]])))

  test('has what its file has', () => {
    expect(letters(faceOf(''))).toEqual(['a', 'ß', 'ж'])
  })

  test.each([
    ['U+61', ['a']],
    ['U+0-7F, U+430-44F', ['a', 'ж']],
    ['u+4??', ['ж']],
  ])('is only for the letters of its range: %s', (range, expected) => {
    expect(letters(faceOf(`unicode-range: ${range}`))).toEqual(expected)
  })

  test('may be a TrueType file that is not packed', () => {
    const plain = houseTheme.assets.get('fonts/fallback/SourceSerif4-Regular.ttf')
    expect(letters(faceOf(''), plain)).toEqual(['a', 'ß', 'ж'])
  })

  test.each([
    ['is empty', new Uint8Array()],
    ['ends too early', file.slice(0, 4000)],
    ['is no font', new TextEncoder().encode('This is no font, whatever its name may say of it.')],
  ])('has nothing where its file %s', (_, bytes) => {
    expect(letters(faceOf(''), bytes)).toEqual([])
  })
})

test('of a theme without fonts nothing is known, and everything passes', () => {
  expect(printableWith('p { color: red }', new Map())('中')).toBe(true)
})
