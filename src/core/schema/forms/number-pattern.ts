import { countingSymbol } from '../../format-number.ts'
import type { Form } from '../text.ts'

const pattern = new RegExp(`^[^\\p{L}\\p{N}]{0,10}(?:${countingSymbol}[^\\p{L}\\p{N}]{0,10}){1,6}$`, 'u')

/** How a number is written: counting symbols and punctuation. */
export const numberPattern: Form = {
  expected: '`none` or a pattern of `1`, `a`, `A`, `i`, `I` and punctuation, such as `(a)`',
  schema: { type: ['string', 'integer'], pattern: `^(none|[^\\p{L}\\p{N}]*(${countingSymbol}[^\\p{L}\\p{N}]*)+)$` },
  accepts: (text) => text === 'none' || pattern.test(text),
  hint: (text) => (/\p{L}{2}/u.test(text) ? 'The words around a number come from the theme.' : undefined),
}
