import { colourOf, linearOf, type Rgb } from './srgb.ts'

/** A colour as the eye orders it: lightness from 0 to 1, chroma from 0, hue in radians. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

/** A colour `#rrggbb` in OKLCH. Björn Ottosson, A perceptual color space for image processing, 2020. */
export function oklchOf(colour: string): Oklch {
  const [red, green, blue] = linearOf(colour)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  }
}

/** The colour `#rrggbb` of this lightness and hue, as near to its chroma as a screen can come. */
export function hexOf(colour: Oklch): string {
  if (fits(lightOf(colour))) return colourOf(lightOf(colour))
  let [inside, outside] = [0, colour.chroma]
  for (let step = 0; step < 16; step++) {
    const chroma = (inside + outside) / 2
    if (fits(lightOf({ ...colour, chroma }))) inside = chroma
    else outside = chroma
  }
  return colourOf(lightOf({ ...colour, chroma: inside }))
}

function lightOf({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

/** Half a step of 255 is rounded away. */
function fits(light: Rgb): boolean {
  return light.every((part) => part > -0.0001 && part < 1.0001)
}
