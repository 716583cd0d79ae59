import type { Piece } from '../../marked.ts'

/** The `ctype` of a mark, by which programs choose how to show it. */
export function markType({ type, value }: Pick<Piece, 'type' | 'value'>): string {
  if (type === 'empty') return value === 'br' ? 'lb' : `x-empty-${value}`
  if (type === 'alone') return placeholders[stem(value)] ?? `x-${stem(value)}`
  return pairs[stem(value)] ?? `x-${stem(value)}`
}

/** Whether a placeholder of this `ctype` is an empty element, `<br/>`, rather than `{a_name}`. */
export function isEmptyType(ctype: string): boolean {
  return ctype === 'lb' || ctype.startsWith('x-empty-')
}

/** What kind of thing a mark stands for: `fn` of `fn_turnout`, `a` of `a1`. */
function stem(name: string): string {
  return /^_*[\p{L}\p{M}]+/u.exec(name)?.[0] ?? name
}

const pairs: Readonly<Record<string, string>> = { a: 'link', em: 'italic', b: 'bold', strong: 'bold', u: 'underlined' }
const placeholders: Readonly<Record<string, string>> = {
  fn: 'x-note',
  img: 'image',
  rec: 'x-recommendation',
  ref: 'x-reference',
}
