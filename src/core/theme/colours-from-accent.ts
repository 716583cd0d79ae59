import { demandsOf } from './demands-of.ts'
import { meets, nearestShade } from './nearest-shade.ts'
import { hexOf, type Oklch, oklchOf } from './oklch.ts'

/** Colours by the name of their token. */
export type Colours = ReadonlyMap<string, string>

/** What is known when colours are made: those that stay, and of those that are made, the ones that were chosen. */
export interface Given {
  readonly others: Colours
  readonly chosen: Colours
}

/** The colours that follow from an accent `#rrggbb`, on light screens and on paper. The accent itself is kept. */
export function lightFromAccent(accent: string, given: Given): Colours {
  const { lightness, chroma, hue } = oklchOf(accent)
  const depth = Math.min(0.335, lightness)
  const colours = new Map([['accent', given.chosen.get('accent') ?? accent]])
  return shaded(colours, given, [
    ['accent-tint', { lightness: 0.961, chroma: 0.011 * vividness(chroma), hue }],
    ['accent-line', { lightness: 0.847, chroma: 0.035 * vividness(chroma), hue }],
    ['accent-deep', { lightness: depth, chroma: 0.74 * chroma, hue }],
    ['on-deep-2', { lightness: 0.892, chroma: 0.034 * vividness(chroma), hue }],
    ['seal', { lightness: 0.818, chroma: 0.068 * vividness(chroma), hue }],
    ['focus', { lightness, chroma, hue }],
  ])
}

/** The same on dark screens, where the accent is a bright one of its hue. */
export function darkFromAccent(accent: string, given: Given): Colours {
  const { chroma, hue } = oklchOf(accent)
  const shade = (lightness: number, ofHouse: number): Oklch => {
    return { lightness, chroma: ofHouse * vividness(chroma), hue }
  }
  return shaded(new Map(), given, [
    ['accent', shade(0.807, 0.078)],
    ['accent-tint', shade(0.262, 0.029)],
    ['accent-line', shade(0.414, 0.046)],
    ['accent-deep', shade(0.284, 0.044)],
    ['on-deep-2', shade(0.858, 0.04)],
    ['seal', shade(0.692, 0.077)],
    ['focus', shade(0.862, 0.061)],
  ])
}

/** How vivid they are beside those of the house, whose accent has a chroma of .0736; less far off than the accent. */
function vividness(chroma: number): number {
  return Math.min(1.3, Math.sqrt(chroma / 0.0736))
}

/** One after the other, each as light as those before it allow. One that cannot be right stays as it was meant. */
function shaded(
  made: Map<string, string>,
  { others, chosen }: Given,
  shades: readonly (readonly [string, Oklch])[],
): Colours {
  const names = new Set(shades.map(([name]) => name))
  const colourOf = (name: string) =>
    made.get(name) ?? chosen.get(name) ?? (names.has(name) ? undefined : others.get(name))
  for (const [name, shade] of shades) {
    const demands = demandsOf(name, colourOf)
    const meant = hexOf(shade)
    made.set(name, chosen.get(name) ?? (meets(meant, demands) ? meant : (nearestShade(shade, demands) ?? meant)))
  }
  return made
}
