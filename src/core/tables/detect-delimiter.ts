/** What stands between the cells of a CSV file. */
export type Delimiter = ',' | ';' | '\t'

// The comma last, because it also stands in numbers and in names.
const delimiters: readonly Delimiter[] = [';', '\t', ',']

/** Enough lines to tell, even in a long file. */
const linesToLookAt = 20
const charactersToLookAt = 50_000

/** The sign that all of the first lines have equally often; where there is none, the one that they have most. */
export function detectDelimiter(text: string): Delimiter {
  const lines = linesOutsideQuotes(text)
  const ranked = delimiters.map((delimiter) => {
    const [first = 0, ...rest] = lines.map((line) => line.split(delimiter).length - 1)
    const least = Math.min(first, ...rest)
    return { delimiter, first, least, isEven: least > 0 && rest.every((count) => count === first) }
  })
  ranked.sort((one, other) => {
    return (
      Number(other.isEven) - Number(one.isEven) || (one.isEven ? 0 : other.least - one.least || other.first - one.first)
    )
  })
  const [best] = ranked
  return best && best.first > 0 ? best.delimiter : ','
}

function linesOutsideQuotes(text: string): string[] {
  const bare = text.slice(0, charactersToLookAt).replace(/"(?:[^"]|"")*"/g, '')
  return bare
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesToLookAt)
}
