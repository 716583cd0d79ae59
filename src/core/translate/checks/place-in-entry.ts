import type { Place } from '../../message.ts'
import type { Entry } from '../catalogue.ts'
import type { Fault } from './translation-rule.ts'

/** A PO file as far as places need it. */
export interface PoText {
  /** Relative to the folder of the report. */
  readonly path: string
  /** Its lines; without them a translation is taken to stand on one line. */
  readonly lines?: readonly string[] | undefined
}

/** Where a fault stands in the file: under its first character, or under `msgstr` where the whole translation is meant. */
export function placeInEntry(entry: Entry, { at, length = 1 }: Pick<Fault, 'at' | 'length'>, file: PoText): Place {
  const line = entry.translationLine ?? entry.line ?? 1
  if (at === undefined) return placeOn(file.path, line, 1, 1 + keyword.length)
  const strings = stringsFrom(file.lines?.slice(line - 1) ?? [`${keyword} "${escaped(entry.translation)}"`])
  const start = pointAt(strings, at)
  if (start === undefined) return placeOn(file.path, line, 1, 1 + keyword.length)
  const end = pointAt(strings, at + Math.max(0, length - 1)) ?? start
  const stop = end.line === start.line ? end.column + end.width : start.column + start.width
  return placeOn(file.path, line + start.line, start.column, stop)
}

/** The lines of a comment of translators above an entry. */
export function placeOfComment(entry: Entry, comment: string, file: PoText): Place {
  const line = entry.line ?? entry.translationLine ?? 1
  for (let at = line - 1; at >= 1 && file.lines?.[at - 1]?.startsWith('#'); at--) {
    const written = file.lines[at - 1] ?? ''
    if (written.replace(/^#\s*/, '').trim() === comment.trim()) return placeOn(file.path, at, 1, written.length + 1)
  }
  return placeOn(file.path, line, 1, 1)
}

const keyword = 'msgstr'

function placeOn(file: string, line: number, from: number, to: number): Place {
  return { file, start: { line, column: from }, end: { line, column: to } }
}

interface Character {
  /** Lines after the first. */
  readonly line: number
  readonly column: number
  /** Longer than 1 for what is escaped. */
  readonly width: number
}

/** What stands between the quotation marks of `msgstr` and of the lines that go on with it. */
function stringsFrom(lines: readonly string[]): readonly string[] {
  const [first = '', ...rest] = lines
  const end = rest.findIndex((line) => !/^\s*"/.test(line))
  return [first, ...(end < 0 ? rest : rest.slice(0, end))]
}

function pointAt(strings: readonly string[], offset: number): Character | undefined {
  let left = offset
  for (const [line, text] of strings.entries()) {
    const start = text.indexOf('"') + 1
    for (const { 0: unit, index } of text.slice(start).matchAll(/\\(?:x[0-9a-f]{2}|[0-7]{1,3}|.)|[^"]/gi)) {
      if (left === 0) return { line, column: start + index + 1, width: unit.length }
      left--
    }
  }
  return undefined
}

function escaped(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')
}
