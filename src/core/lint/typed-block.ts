import type { Directive } from '../directives/directive.ts'
import { directives } from '../directives/index.ts'
import { nearest } from '../nearest.ts'
import { quoteWhole } from '../quote.ts'

/** A line of colons that is no block, as its author typed it. */
export interface TypedBlock {
  /** How many colons it begins with; none in a line of backticks. */
  readonly colons: number
  /** The first word behind them. */
  readonly name: string
  /** What stands behind the name. */
  readonly rest: string
}

/** The kind of block that was meant, if it can be told. */
export function blockMeant({ name }: Pick<TypedBlock, 'name'>): Directive | undefined {
  const known = nearest(name, directives.keys())
  return known === undefined ? undefined : directives.get(known)
}

/** Whether its text and a line of `:::` were meant to follow. */
export function holdsText(typed: TypedBlock): boolean {
  const forms = blockMeant(typed)?.forms ?? ['container']
  return forms.includes('container') && (typed.colons !== 2 || !forms.includes('leaf'))
}

/** How the block that was meant is written. */
export function howItIsWritten(typed: TypedBlock): string {
  const meant = blockMeant(typed)
  if (!meant)
    return 'Begin it with the name of a block, right after the colons; text that starts with colons has `\\` before them.'
  const first = quoteWhole(`${holdsText(typed) ? ':::' : '::'}${meant.name}${bracesOf(typed, meant)}`)
  const below = holdsText(typed) ? ', its text below it, and `:::` on a line of its own at the end' : ''
  const spaces = /[\u00a0\u202f]/.test(typed.rest) ? ' Type the spaces anew: one of them is a no-break space.' : ''
  return `Write ${first} on a line of its own${below}.${spaces}`
}

/** What stands between the braces, however these were typed. */
function bracesOf({ rest }: TypedBlock, { id }: Directive): string {
  const typed = /[{(]([^{}()]*)/.exec(rest)?.[1] ?? /#[\p{L}\p{N}_-]+/u.exec(rest)?.[0]
  const inside = (typed ?? '')
    .replace(/(?<!\S)\.\S*/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/\s/g, ' ')
    .trim()
  if (inside !== '') return `{${inside}}`
  return id === 'required' ? '{#id}' : ''
}
