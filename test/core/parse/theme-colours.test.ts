import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast } from '../../../src/core/theme/contrast.ts'
import { pairs } from '../../../src/core/theme/pairs.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { houseTheme } from '../../support/house.ts'
import { anyColour } from '../theme/any-colour.ts'
import { themeWith, tokenIn } from './theme-files.ts'

describe('the house', () => {
  test.each(pairs)('has enough contrast between $colour and $ground, light, dark and on paper', (pair) => {
    const grounds = tokenIn(houseTheme, pair.ground)
    for (const [index, colour] of tokenIn(houseTheme, pair.colour).entries()) {
      expect(contrast(colour ?? '', grounds[index] ?? '')).toBeGreaterThanOrEqual(pair.least)
    }
  })

  test('has no token that none of its style sheets uses', () => {
    const { style, printStyle } = houseTheme
    const declared = [...style.matchAll(/--([\w-]+):/g)].map(([, name = '']) => name)
    expect(declared).toContain('accent')
    expect(declared.filter((name) => !new RegExp(`var\\(--${name}[,)]`).test(style + printStyle))).toEqual([])
  })
})

describe('an accent', () => {
  test('is kept as it is, and gives colours of its hue', () => {
    const theme = themeWith({ 'theme.yaml': 'accent: "#7A1F2B"' })
    expect(tokenIn(theme, 'accent')).toEqual(['#7a1f2b', expect.not.stringMatching('#7a1f2b'), '#7a1f2b'])
    for (const name of ['accent', 'accent-deep', 'accent-line', 'on-deep-2', 'seal', 'focus']) {
      for (const colour of tokenIn(theme, name))
        expect([name, ...channels(colour)]).toEqual([name, ...isReddish(colour)])
    }
  })

  test('leaves the other colours alone', () => {
    const theme = themeWith({ 'theme.yaml': 'accent: "#7a1f2b"' })
    const house = themeWith({})
    for (const name of ['ink', 'paper', 'brass', 'line-2', 'line']) {
      expect(tokenIn(theme, name)).toEqual(tokenIn(house, name))
    }
  })

  test('of the house gives nearly the colours of the house', () => {
    const theme = themeWith({ 'theme.yaml': 'accent: "#0c5a6b"' })
    for (const name of ['accent-deep', 'accent-tint', 'accent-line', 'on-deep-2', 'focus']) {
      const [made, house] = [tokenIn(theme, name), tokenIn(themeWith({}), name)]
      for (const [index, colour] of made.entries())
        expect(contrast(colour ?? '', house[index] ?? '')).toBeLessThan(1.05)
    }
  })

  test('bows to what theme.yaml chooses: the others suit that', () => {
    const theme = themeWith({ 'theme.yaml': 'accent: "#7a1f2b"\ntokens: { accent-deep: "#8f5a5a" }' })
    const [deep, above] = [tokenIn(theme, 'accent-deep')[0], tokenIn(theme, 'on-deep-2')[0]]
    expect(deep).toBe('#8f5a5a')
    expect(contrast(above ?? '', deep ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test('gives colours with enough contrast, or the message names the pair in which it has too little itself', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const fails = ['#ffffff', '#f3f6f7'].some((ground) => contrast(accent, ground) < 4.5)
        const message = complaint(`accent: "${accent}"`)?.message
        if (fails) expect(message).toMatch(/^templates\/own\/theme\.yaml:1: The theme `own`, light: `accent` #/)
        else expect(message).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})

describe('two colours with too little contrast', () => {
  test('stop the build, with a colour that would do', () => {
    const error = complaint('extends: base\naccent: "#ffcc00"')
    expect(error?.message).toBe(
      'templates/own/theme.yaml:2: The theme `own`, light: `accent` #ffcc00 on `paper` #ffffff has a contrast of 1.51, ' +
        'at least 4.5 is needed; and 3 more pairs',
    )
    const [nearest] = /#[0-9a-f]{6}/.exec(error?.hint ?? '') ?? []
    expect(complaint(`accent: "${nearest}"`)).toBeUndefined()
  })

  test.each([
    [
      'tokens: { ink-3: "#777777" }',
      'light: `ink-3` #777777 on `paper` #ffffff has a contrast of 4.47',
      'makes it #6e6e6e',
    ],
    ['dark-tokens: { ink-3: "#666666" }', 'dark: `ink-3` #666666 on `paper` #11171a', '#'],
    ['tokens: { mark: "#555555" }', 'light: `ink` #15191d on `mark` #555555', 'makes it #'],
    ['tokens: { line-2: "#aaaaaa" }', '`line-2` #aaaaaa on `paper` #ffffff has a contrast of 2.32, at least 3', '#'],
    ['tokens: { paper: "#757575", raised: "#757575" }', 'on `paper` #757575', 'makes it #'],
  ])('are named: %s', (yaml, message, hint) => {
    expect(complaint(yaml)?.message).toContain(message)
    expect(complaint(yaml)?.hint).toContain(hint)
  })

  test('have no way out where no lightness is far enough from the others', () => {
    const error = complaint('tokens: { brass: "#7a5210", brass-tint: "#6f6f6f" }')
    expect(error?.message).toContain('`brass` #7a5210 on `brass-tint` #6f6f6f')
    expect(error?.hint).toContain('No lightness of `brass` would do')
  })

  test('are looked at in tokens.css too', () => {
    expect(() => themeWith({ 'tokens.css': ':root {\n  --ink-2: #999999;\n}' })).toThrow(
      'templates/own/tokens.css:2: The theme `own`, light: `ink-2` #999999',
    )
  })

  test('are colours that can be computed', () => {
    const error = complaint('tokens: { ink: black }')
    expect(error?.message).toBe(
      'templates/own/theme.yaml:1: Unexpected `black` for `ink`, expected a colour such as #7a1f2b',
    )
  })
})

function complaint(yaml: string): UserError | undefined {
  try {
    themeWith({ 'theme.yaml': yaml })
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

function channels(colour = ''): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** More red than anything else. */
function isReddish(colour = ''): unknown[] {
  const [red = 0, green = 0, blue = 0] = channels(colour)
  return red > green && red > blue ? [red, green, blue] : ['a reddish colour']
}
