import { quote } from '../../quote.ts'
import { span } from './span.ts'
import type { Fault, Pair } from './translation-rule.ts'

/** A link within a link leads nowhere. */
export function* linksWithin({ unit, translation }: Pair): Generator<Fault> {
  const links = new Set(unit.marks.flatMap(({ kind, name }) => (kind === 'pair' && /^a\d+$/.test(name) ? [name] : [])))
  let outer: string | undefined
  for (const { type, value, at } of translation.pieces) {
    if (type === 'close' && value === outer) outer = undefined
    if (type !== 'open' || !links.has(value)) continue
    if (outer === undefined) outer = value
    else {
      const text = `Unexpected ${quote(`<${value}>`)} within ${quote(`<${outer}>`)}, expected one link after the other`
      yield { text, hint: `Close ${quote(`<${outer}>`)} before it.`, ...span(`<${value}>`, at) }
    }
  }
}
