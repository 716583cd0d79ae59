/** The first words of a text on one line. */
export function shortened(words: string, most = 80): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
