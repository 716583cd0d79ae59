import type { Place, Point } from '../message.ts'

/** The first line of a block, as its author typed it. */
export interface TypedLine {
  readonly line: string
  readonly place: Place
  /** In the order typed; one that is typed twice is here twice. */
  readonly attributes: readonly TypedAttribute[]
  /** Words in `[…]` behind the name, which nothing prints. */
  readonly label: string | undefined
}

export interface TypedAttribute {
  readonly name: string
  readonly value: string
  readonly place: Place
}

interface Beginning {
  readonly file: string
  readonly start: Point
  readonly offset: number
}

/** The first line of the block that begins at a point of a text. */
export function typedLine(text: string, { file, start, offset }: Beginning): TypedLine {
  const end = text.indexOf('\n', offset)
  const line = text.slice(offset, end === -1 ? undefined : end).trimEnd()
  const at: PlaceOf = (column, length) => ({
    file,
    start: { line: start.line, column: start.column + column },
    end: { line: start.line, column: start.column + column + length },
  })
  // With `s`, because U+2028 and its like end no line of Markdown.
  const { label, braces } = /^:+[^[{\s]+(?:\[(?<label>.*)\])?(?<braces>\{.*)?$/s.exec(line)?.groups ?? {}
  const attributes = braces ? attributesIn(braces, line.length - braces.length, at) : []
  return { line, place: at(0, line.length), attributes, label }
}

type PlaceOf = (column: number, length: number) => Place

const attribute =
  /[\s{]*(?:(?<sign>[#.])(?<shortcut>[^\s#.{}"'<=>`]+)|(?<name>[^\s=}{"']+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s}]*)))?)/y

function attributesIn(braces: string, offset: number, at: PlaceOf): readonly TypedAttribute[] {
  const found: TypedAttribute[] = []
  attribute.lastIndex = 0
  for (let match = attribute.exec(braces); match; match = attribute.exec(braces)) {
    const { sign, shortcut, name, double, single, bare } = match.groups ?? {}
    const space = /^[\s{]*/.exec(match[0])?.[0].length ?? 0
    const place = at(offset + match.index + space, match[0].length - space)
    const called = sign ? (sign === '#' ? 'id' : 'class') : (name ?? '')
    found.push({ name: called, value: shortcut ?? double ?? single ?? bare ?? '', place })
  }
  return found
}
