/** Red, green and blue, from 0 to 1 in the gamut of sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** The light of a colour `#rrggbb`. IEC 61966-2-1. */
export function linearOf(colour: string): Rgb {
  return [lightAt(colour, 1), lightAt(colour, 3), lightAt(colour, 5)]
}

/** The colour `#rrggbb` of this light. */
export function colourOf(light: Rgb): string {
  return `#${light
    .map((part) => Math.round(encoded(part) * 255).toString(16))
    .map((digits) => digits.padStart(2, '0'))
    .join('')}`
}

function lightAt(colour: string, at: number): number {
  const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function encoded(light: number): number {
  const part = Math.min(1, Math.max(0, light))
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055
}
