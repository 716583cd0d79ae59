/** The characters of each code, from a ToUnicode map (ISO 32000-1, 9.10.3). */
export function parseToUnicode(source: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [, kind, body = ''] of source.matchAll(/begin(bfchar|bfrange)\b([\s\S]*?)end\1/g)) {
    if (kind === 'bfchar') readCharacters(body, found)
    else readRanges(body, found)
  }
  return found
}

function readCharacters(body: string, found: Map<number, string>): void {
  for (const [, code = '', text = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi)) {
    found.set(Number.parseInt(code, 16), charactersOf(text))
  }
}

function readRanges(body: string, found: Map<number, string>): void {
  const ranges = body.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]*)>|\[([^\]]*)\])/gi)
  for (const [, first = '', last = '', start = '', list] of ranges) {
    const from = Number.parseInt(first, 16)
    const count = Math.min(Number.parseInt(last, 16), 0xffff) - from + 1
    const texts = list === undefined ? countOn(charactersOf(start), count) : [...list.matchAll(/<([\da-f]*)>/gi)]
    texts.forEach((text, index) => {
      found.set(from + index, typeof text === 'string' ? text : charactersOf(text[1] ?? ''))
    })
  }
}

/** Only the last character counts on. */
function countOn(start: string, count: number): readonly string[] {
  const last = start.codePointAt(start.length - 1) ?? 0
  const before = start.slice(0, -1)
  const isPair = start.length === 2 && start.codePointAt(0) !== start.charCodeAt(0)
  const from = isPair ? (start.codePointAt(0) ?? 0) : last
  return Array.from({ length: count }, (_, index) => (isPair ? '' : before) + String.fromCodePoint(from + index))
}

function charactersOf(hexadecimal: string): string {
  return hexadecimal.replace(/.{1,4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)))
}
