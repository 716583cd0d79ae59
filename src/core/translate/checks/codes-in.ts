/** A document code or an address, as it stands in some words. */
export interface Code {
  readonly index: number
  readonly written: string
  readonly kind: 'code' | 'address'
}

/** Every document code (`A/RES/63/163`, `CDL-AD(2002)023rev`) and address of some words. Linear. */
export function codesIn(words: string): readonly Code[] {
  return [...words.matchAll(shapes)].flatMap(({ 0: found, index, groups = {} }): Code[] => {
    const kind = groups['address'] === undefined ? 'code' : 'address'
    const written = withoutEnd(found)
    return kind === 'address' || isCode(written) ? [{ index, written, kind }] : []
  })
}

/** Some words with a line in place of every letter of a code or address. */
export function withoutCodes(words: string): string {
  const parts: string[] = []
  let start = 0
  for (const { index, written } of codesIn(words)) {
    parts.push(words.slice(start, index), '_'.repeat(written.length))
    start = index + written.length
  }
  return parts.join('') + words.slice(start)
}

// A run begins only where no other could have begun before it, so that none is read twice.
const shapes =
  /(?<address>(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"«»“”\uFFFC]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})|(?<![\p{L}\p{N}.()/-])\p{Lu}[\p{L}\p{N}()/.-]{3,80}(?!\p{L})/gu

/** The stop of a sentence, and a bracket that was opened before. */
function withoutEnd(found: string): string {
  const bare = found.replace(/[.,;:!?'’]{1,5}$/, '')
  const opens = bare.split('(').length
  return bare.endsWith(')') && bare.split(')').length > opens ? withoutEnd(bare.slice(0, -1)) : bare
}

function isCode(word: string): boolean {
  return /\d/.test(word) && /^\p{Lu}[\p{Lu}.-]*[\p{Lu}/(]/u.test(word) && /\/|\(\d{4}\)/.test(word)
}
