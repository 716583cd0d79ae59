import { quote } from '../../quote.ts'
import type { Piece } from '../marked.ts'
import { span } from './span.ts'
import type { Fault, Pair } from './translation-rule.ts'

/** A number that a link fills in, and that stands outside of it; and whatever stands in `<code>`, which holds letters. */
export function* marksAstray({ source, translation }: Pair): Generator<Fault> {
  const homes = new Map<string, (string | undefined)[]>()
  for (const [{ value }, home] of pairsAround(source.pieces))
    homes.set(value, [...(homes.get(value) ?? []), home].slice(-20))
  for (const [{ value, at }, home] of pairsAround(translation.pieces)) {
    const due = homes.get(value)
    const written = `{${value}}`
    const [first] = due ?? []
    if (due?.includes(home)) continue
    if (first !== undefined) {
      const text = `Unexpected ${quote(written)} outside of ${quote(`<${first}>`)}, which gives it its number`
      yield { text, hint: `Put it between ${quote(`<${first}>`)} and ${quote(`</${first}>`)}.`, ...span(written, at) }
    } else if (home === 'code') {
      const text = `Unexpected ${quote(written)} within ${quote('<code>')}, where it is lost`
      yield { text, hint: `Put it behind ${quote('</code>')}.`, ...span(written, at) }
    }
  }
}

/** Every mark that stands alone, with the link or `<code>` that it stands in. */
function pairsAround(pieces: readonly Piece[]): readonly (readonly [Piece, string | undefined])[] {
  let home: string | undefined
  return pieces.flatMap((piece): [Piece, string | undefined][] => {
    if (piece.type === 'open' && /^(?:a\d+|code)$/.test(piece.value)) home = piece.value
    if (piece.type === 'close' && piece.value === home) home = undefined
    return piece.type === 'alone' ? [[piece, home]] : []
  })
}
