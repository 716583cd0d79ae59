/** A piece of a file as a message shows it: in backticks, on one line, cut after 40 characters, nothing invisible. */
export function quote(text: string): string {
  return quoteUpTo(40, text)
}

/** What an author is to type, which is of use as a whole. */
export function quoteWhole(text: string): string {
  return quoteUpTo(160, text)
}

function quoteUpTo(longest: number, text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Bidi_C}]/gu, '\uFFFD')
    .trim()
  const characters = [...line]
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``
}
