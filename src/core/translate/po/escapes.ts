/** A text as it stands between the quotation marks of a PO file. */
export function escapePo(text: string): string {
  return text.replace(/["\\\x07-\r]/g, (character) => written[character] ?? character)
}

/**
 * The opposite of `escapePo`. Numbers are bytes of UTF-8, as gettext has them: `\303\251` is é. An escape that does not
 * exist stays as it is.
 */
export function unescapePo(text: string): string {
  if (!text.includes('\\')) return text
  const decoder = /\\[0-7x]/.test(text) ? new TextDecoder('utf-8', { ignoreBOM: true }) : undefined
  return text.replace(escapes, (found, number: string | undefined, more: string | undefined) => {
    if (number === undefined || !decoder) return read[found.charAt(1)] ?? found
    // A letter may need several bytes, and is there with the last of them.
    return decoder.decode(Uint8Array.of(byteOf(number)), { stream: more !== undefined })
  })
}

const escapes = /\\([0-7]{1,3}|x[0-9A-Fa-f]+)(?:(?=\\(?:[0-7]|x[0-9A-Fa-f]))()|)|\\./gsu

/** The first escape that PO files do not have. */
export function findUnknownEscape(text: string): { readonly index: number; readonly found: string } | undefined {
  if (!text.includes('\\')) return undefined
  // A known one goes in pairs too, so that none seems to begin at the second backslash of `\\\\`.
  for (const { 0: found, index } of text.matchAll(/\\x[0-9A-Fa-f]|\\./gsu)) {
    if (!known.test(found)) return { index, found }
  }
  return undefined
}

const known = /^\\(?:[abfnrtv"\\0-7]|x[0-9A-Fa-f])/

/** As in C, of more hexadecimal digits than a byte has the last two count. */
function byteOf(number: string): number {
  return number.startsWith('x') ? Number.parseInt(number.slice(-2).replace('x', ''), 16) : Number.parseInt(number, 8)
}

const read: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
}

const written: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(read).map(([letter, character]) => [character, `\\${letter}`]),
)
