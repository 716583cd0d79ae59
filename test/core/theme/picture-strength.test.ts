import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast } from '../../../src/core/theme/contrast.ts'
import { withPictureStrength } from '../../../src/core/theme/picture-strength.ts'
import type { TokenSet } from '../../../src/core/theme/tokens.ts'
import { houseTheme } from '../../support/house.ts'
import { themeWith, tokenIn } from '../parse/theme-files.ts'
import { anyColour } from './any-colour.ts'

/** What is seen where a picture of one colour, as opaque as this, lies on a ground: compositing of sRGB, as browsers do it. */
function mixed(picture: string, ground: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [above = 0, below = 0] = [picture, ground].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round(opacity * above + (1 - opacity) * below)
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function tokensOf(ground: string, title: string): TokenSet {
  const token = (value: string) => ({ value, file: 'tokens.css', line: 1 })
  return new Map([
    ['accent-deep', token(ground)],
    ['on-deep', token(title)],
  ])
}

function strengthOf(ground: string, title: string): number {
  const { light } = withPictureStrength({ light: tokensOf(ground, title), dark: new Map() })
  return Number(light.get('cover-picture')?.value)
}

/** Of light screens, dark screens and paper. */
function contrastsOn(picture: string, theme = houseTheme): number[] {
  const [grounds, titles, strengths] = ['accent-deep', 'on-deep', 'cover-picture'].map((name) => tokenIn(theme, name))
  return (grounds ?? []).map((ground, index) =>
    contrast(titles?.[index] ?? '', mixed(picture, ground ?? '', Number(strengths?.[index]))),
  )
}

describe('a title on the picture of a cover', () => {
  test.each(['#ffffff', '#000000', '#ff0000', '#808080'])('can be read in the house where it is %s', (picture) => {
    for (const ratio of contrastsOn(picture)) expect(ratio).toBeGreaterThanOrEqual(4.5)
  })

  test('can be read in a theme of any accent', () => {
    for (const accent of ['#7a1f2b', '#1b5e3a', '#5a3d00', '#6b6b6b']) {
      const theme = themeWith({ 'theme.yaml': `accent: "${accent}"` })
      for (const ratio of contrastsOn('#ffffff', theme)) expect(ratio).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('can be read on any picture, whatever the colours of cover and title', () => {
    fc.assert(
      fc.property(anyColour, anyColour, anyColour, (ground, title, picture) => {
        fc.pre(contrast(ground, title) >= 4.5)
        expect(contrast(title, mixed(picture, ground, strengthOf(ground, title)))).toBeGreaterThanOrEqual(4.5)
      }),
      { seed: 42, numRuns: 500 },
    )
  })

  test('leaves as much of the picture to see as it can, and at most 28 hundredths', () => {
    expect(strengthOf('#0b3d49', '#ffffff')).toBe(0.28)
    expect(strengthOf('#ffffff', '#15191d')).toBe(0.28)
    const some = strengthOf('#4a6b74', '#ffffff')
    expect(some).toBeGreaterThan(0)
    expect(contrast('#ffffff', mixed('#ffffff', '#4a6b74', some + 0.01))).toBeLessThan(4.5)
  })
})

test('a theme without the colours of a cover has no strength of its picture', () => {
  const none = withPictureStrength({ light: new Map([['ink', { value: '#000', file: '', line: 1 }]]), dark: new Map() })
  expect([...none.light.keys(), ...none.dark.keys()]).toEqual(['ink'])
})
