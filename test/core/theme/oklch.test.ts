import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hexOf, oklchOf } from '../../../src/core/theme/oklch.ts'
import { anyColour } from './any-colour.ts'

test('a colour is the same after it was turned into lightness, chroma and hue and back', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      expect(hexOf(oklchOf(colour))).toBe(colour)
    }),
  )
})

// The values of the author of OKLCH, and of CSS Color 4.
test.each([
  ['#ffffff', 1, 0],
  ['#000000', 0, 0],
  ['#ff0000', 0.628, 0.258],
  ['#0000ff', 0.452, 0.313],
])('%s has the lightness %d and the chroma %d', (colour, lightness, chroma) => {
  expect(oklchOf(colour).lightness).toBeCloseTo(lightness, 3)
  expect(oklchOf(colour).chroma).toBeCloseTo(chroma, 3)
})

test('what no screen shows becomes less vivid, and keeps its lightness and hue', () => {
  const { lightness, chroma, hue } = oklchOf(hexOf({ lightness: 0.6, chroma: 0.4, hue: 2.5 }))
  expect(lightness).toBeCloseTo(0.6, 2)
  expect(hue).toBeCloseTo(2.5, 1)
  expect(chroma).toBeGreaterThan(0.1)
})
