import { findUnknownEscape, unescapePo } from './escapes.ts'

/** A line of a PO file, alone. */
export type ScannedLine = CommentLine | TextLine | OtherLine | BlankLine

/** `# `, `#. `, `#: ` and `#, `, without their signs. */
export interface CommentLine {
  readonly type: 'comment' | 'note' | 'reference' | 'flag'
  readonly value: string
}

/** `msgid "…"`, `#~ msgid "…"`, `#| msgid "…"`, and the lines that go on with one of them. */
export interface TextLine {
  readonly type: 'text'
  /** Unset where the line goes on with the text above. */
  readonly keyword: Keyword | undefined
  readonly value: string
  readonly obsolete: boolean
  /** It is the text before it was changed. */
  readonly previous: boolean
  /** Where in the line the keyword or text begins, from 0. */
  readonly at: number
  readonly fault: Fault | undefined
}

/** `conflict`: a line with which git parts two versions. */
export interface OtherLine {
  readonly type: 'conflict' | 'unknown'
  readonly at: number
}

export interface BlankLine {
  readonly type: 'blank'
}

/** What is wrong with a text, and where in the line. */
export interface Fault {
  readonly type: 'open' | 'no-text' | 'more' | 'escape'
  readonly at: number
  readonly found: string
}

/** Every keyword that a report's PO file has, and `msgid_plural`, which stands for all that counts. */
export type Keyword = 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr'

/** Read one line. Linear in its length. */
export function scanLine(line: string): ScannedLine {
  const at = skipSpace(line, 0)
  if (at === line.length) return { type: 'blank' }
  if (/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line)) return { type: 'conflict', at }
  if (line[at] !== '#') return scanText(line, at, { obsolete: false, previous: false })
  if (line[at + 1] === '|') return scanText(line, at + 2, { obsolete: false, previous: true })
  if (line[at + 1] !== '~') return scanComment(line.slice(at + 1))
  if (line[at + 2] === '|') return scanText(line, at + 3, { obsolete: true, previous: true })
  const inside = skipSpace(line, at + 2)
  if (line[inside] === '#' && line[inside + 1] !== '~') return scanLine(line.slice(inside))
  return scanText(line, inside, { obsolete: true, previous: false })
}

// `#=` is how gettext will write the flags that no tool changes.
const comments: Readonly<Record<string, CommentLine['type']>> = {
  '.': 'note',
  ':': 'reference',
  ',': 'flag',
  '=': 'flag',
}

function scanComment(rest: string): CommentLine {
  const type = comments[rest.charAt(0)]
  const value = type === undefined ? rest : rest.slice(1)
  return { type: type ?? 'comment', value: value.startsWith(' ') ? value.slice(1) : value }
}

function scanText(line: string, from: number, area: Pick<TextLine, 'obsolete' | 'previous'>): TextLine | OtherLine {
  const at = skipSpace(line, from)
  const [found = '', word = '', index] = /^([a-z_]*)(\[\d+\])?/.exec(line.slice(at, at + 40)) ?? []
  const keyword = keywords.get(word)
  const plural = keyword !== undefined && index !== undefined
  if (keyword === undefined && (word !== '' || line[at] !== '"')) return { type: 'unknown', at }
  const text = scanStrings(line, skipSpace(line, at + found.length))
  return { type: 'text', keyword: plural ? 'msgid_plural' : keyword, ...area, at, ...text }
}

const keywords: ReadonlyMap<string, Keyword> = new Map(
  (['msgctxt', 'msgid', 'msgid_plural', 'msgstr'] as const).map((keyword) => [keyword, keyword]),
)

/** One text after the other, up to the end of the line. */
function scanStrings(line: string, from: number): Pick<TextLine, 'value' | 'fault'> {
  let value = ''
  let at = from
  if (line[at] !== '"') return { value, fault: { type: 'no-text', at, found: line.slice(at) } }
  for (; line[at] === '"'; ) {
    const end = endOfString(line, at + 1)
    const written = line.slice(at + 1, end)
    value += unescapePo(written)
    if (end === line.length) return { value, fault: { type: 'open', at, found: written } }
    const unknown = findUnknownEscape(written)
    if (unknown) return { value, fault: { type: 'escape', at: at + 1 + unknown.index, found: unknown.found } }
    at = skipSpace(line, end + 1)
  }
  return { value, fault: at < line.length ? { type: 'more', at, found: line.slice(at) } : undefined }
}

/** The index of the closing quotation mark; the length of the line where there is none. */
function endOfString(line: string, from: number): number {
  let at = from
  while (at < line.length && line[at] !== '"') at += line[at] === '\\' ? 2 : 1
  return Math.min(at, line.length)
}

function skipSpace(line: string, from: number): number {
  let at = from
  while (line[at] === ' ' || line[at] === '\t') at += 1
  return at
}
