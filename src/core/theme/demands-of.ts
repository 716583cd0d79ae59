import type { Demand } from './nearest-shade.ts'
import { pairs } from './pairs.ts'

/** What a token needs against those whose colours are known. */
export function demandsOf(name: string, colourOf: (name: string) => string | undefined): readonly Demand[] {
  return pairs.flatMap(({ colour, ground, least }) => {
    if (colour !== name && ground !== name) return []
    const against = colourOf(colour === name ? ground : colour)
    return against === undefined ? [] : [{ against, least }]
  })
}
