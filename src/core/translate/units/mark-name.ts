import { createHash } from 'node:crypto'

/**
 * The name of a mark that stands alone: `fn_turnout`. Letters, digits and `_` only, because the tools of gettext take
 * no other for a placeholder of theirs.
 */
export function markName(prefix: string, words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '')
  const name = plain.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '')
  const whole = /^[\p{ASCII}\p{P}\s]*$/u.test(plain) && name !== ''
  return `${prefix}_${whole && name.length <= longest ? name : `${name.slice(0, longest - 7)}${shortHash(words)}`}`
}

/** Longer ones are cut, so that a text stays readable. */
const longest = 60

/** So that a label in Cyrillic letters has a name of its own that lasts. */
function shortHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 6)
}
