/** The head of a PO file, as its text has it: `Name: value`, a line each. */
export function writeHeader(header: ReadonlyMap<string, string>): string {
  return [...header].map(([name, value]) => `${onOneLine(name)}: ${onOneLine(value)}\n`).join('')
}

export interface ReadHeader {
  readonly header: ReadonlyMap<string, string>
  /** The lines that have no place in it: without a colon, or of a name that stands above already. */
  readonly left: readonly string[]
}

/** The opposite of `writeHeader`. Of a name that stands twice the first counts, as for gettext. */
export function readHeader(text: string): ReadHeader {
  const header = new Map<string, string>()
  const left: string[] = []
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim()
    if (name !== '' && !header.has(name)) header.set(name, line.slice(colon + 1).trim())
    else if (line.trim() !== '') left.push(line)
  }
  return { header, left }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
