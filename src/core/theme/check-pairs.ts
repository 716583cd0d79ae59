import { UserError } from '../user-error.ts'
import { contrast } from './contrast.ts'
import { demandsOf } from './demands-of.ts'
import { nearestShade } from './nearest-shade.ts'
import { oklchOf } from './oklch.ts'
import { type Pair, pairs } from './pairs.ts'
import type { Scheme, Token, TokenSet, Tokens } from './tokens.ts'

/**
 * Check the contrast of every pair of colours that a theme uses, light and dark. Throws a UserError that names the
 * first pair that has too little, and the nearest colour that would do. A pair of which a token is missing passes.
 */
export function checkPairs({ light, dark }: Tokens, theme: string): void {
  const whole = { light, dark: new Map([...light, ...dark]) }
  const faults = (['light', 'dark'] as const).flatMap((scheme) => faultsIn(whole[scheme], scheme))
  const [first] = faults
  if (first) throw tooLittle(first, faults.length - 1, theme)
}

/** A pair that has too little contrast. */
interface Fault extends Pair {
  readonly tokens: TokenSet
  readonly scheme: Scheme
  readonly one: Token
  readonly other: Token
}

function faultsIn(tokens: TokenSet, scheme: Scheme): readonly Fault[] {
  return pairs.flatMap((pair) => {
    const [one, other] = [tokens.get(pair.colour), tokens.get(pair.ground)]
    if (one === undefined || other === undefined) return []
    const ratio = contrast(colourIn(one, pair.colour), colourIn(other, pair.ground))
    return ratio < pair.least ? [{ ...pair, tokens, scheme, one, other }] : []
  })
}

function colourIn({ value, file, line }: Token, name: string): string {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value
  throw new UserError(`${file}:${line}: Unexpected \`${value}\` for \`${name}\`, expected a colour such as #7a1f2b`, {
    hint: 'Write `#` and six digits, so that its contrast can be computed',
    exitCode: 2,
  })
}

function tooLittle(fault: Fault, others: number, theme: string): UserError {
  const { colour, ground, least, scheme, one, other } = fault
  const culprit = culpritOf(fault, theme)
  const ratio = Math.floor(contrast(one.value, other.value) * 100) / 100
  const where = `${culprit.file}:${culprit.line}: The theme \`${theme}\`, ${scheme}`
  const what = `\`${colour}\` ${one.value} on \`${ground}\` ${other.value} has a contrast of ${ratio}, at least ${least} is needed`
  const more = others > 0 ? `; and ${others} more ${others > 1 ? 'pairs' : 'pair'}` : ''
  return new UserError(`${where}: ${what}${more}`, { hint: wayOut(fault, culprit), exitCode: 2 })
}

/** The token that the theme itself chose; of two, the colour. */
function culpritOf({ colour, ground, one, other }: Fault, theme: string): Token & { readonly name: string } {
  const isOwn = ({ file }: Token) => file.startsWith(`templates/${theme}/`)
  return !isOwn(one) && isOwn(other) ? { ...other, name: ground } : { ...one, name: colour }
}

function wayOut({ tokens }: Fault, { name, value }: Token & { readonly name: string }): string {
  const shade = nearestShade(
    oklchOf(value),
    demandsOf(name, (token) => tokens.get(token)?.value),
  )
  if (shade !== undefined) return `The nearest lightness that would do makes it ${shade}`
  return `No lightness of \`${name}\` would do: choose others for what it stands on, and for what stands on it`
}
