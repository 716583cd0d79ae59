import { contrast } from './contrast.ts'
import type { Token, TokenSet, Tokens } from './tokens.ts'

/** The most of a picture that is seen through the colour of a cover, in hundredths. */
const most = 28

/** WCAG 2.2, 1.4.3: text. */
const least = 4.5

/**
 * The tokens of a theme, and `cover-picture`: how opaque the picture on a cover may be, so that its title can be read
 * whatever the picture is.
 */
export function withPictureStrength({ light, dark }: Tokens): Tokens {
  return { light: withStrength(light, light), dark: withStrength(dark, new Map([...light, ...dark])) }
}

function withStrength(set: TokenSet, whole: TokenSet): TokenSet {
  const [title, ground] = [whole.get('on-deep'), whole.get('accent-deep')]
  if (set.size === 0 || title === undefined || ground === undefined) return set
  return new Map<string, Token>([
    ...set,
    ['cover-picture', { ...ground, value: strengthOn(ground.value, title.value) }],
  ])
}

function strengthOn(ground: string, title: string): string {
  let hundredths = most
  while (hundredths > 0 && !canBeRead(title, ground, hundredths / 100)) hundredths--
  return String(hundredths / 100)
}

/** On white and on black: each point of a picture is between them. */
function canBeRead(title: string, ground: string, strength: number): boolean {
  return ['#ffffff', '#000000'].every((point) => contrast(title, through(ground, point, strength)) >= least)
}

/** What a browser paints where a point of a picture is as opaque as this. */
function through(ground: string, point: string, strength: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [above = 0, below = 0] = [point, ground].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round(above * strength + below * (1 - strength))
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
