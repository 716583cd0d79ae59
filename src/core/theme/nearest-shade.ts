import { contrast } from './contrast.ts'
import { hexOf, type Oklch } from './oklch.ts'

/** A colour that another stands on, or that stands on it, and the contrast that the two need. */
export interface Demand {
  readonly against: string
  readonly least: number
}

/** A colour of the same hue that meets all demands, its lightness as near as can be; unset where none does. */
export function nearestShade(colour: Oklch, demands: readonly Demand[]): string | undefined {
  for (let steps = 0; steps <= 1 / step; steps++) {
    for (const lightness of [colour.lightness - steps * step, colour.lightness + steps * step]) {
      if (lightness < 0 || lightness > 1) continue
      const shade = hexOf({ ...colour, lightness })
      if (meets(shade, demands)) return shade
    }
  }
  return undefined
}

/** Whether a colour has all the contrast that it needs. */
export function meets(colour: string, demands: readonly Demand[]): boolean {
  return demands.every(({ against, least }) => contrast(colour, against) >= least)
}

/** Finer than a step of 255, so that no shade is passed over. */
const step = 1 / 512
