import type { Directive } from '../../directives/directive.ts'
import { writtenDirectives } from '../../lint/written-directive.ts'
import { columnsOf } from './columns-of.ts'
import { completeFile } from './complete-file.ts'
import { type Completion, lineAround, type Typing, typedPlace } from './completion.ts'
import { groupsOf } from './groups-of.ts'

/** A value of an attribute as far as it is typed. */
export interface TypedValue {
  readonly directive: Directive
  /** What stands between the braces before the point. */
  readonly braces: string
  readonly name: string
  readonly typed: string
  /** The mark that it began with, or none. */
  readonly quote: string
}

/** The values of an attribute: files, columns, groups, words that it may have or has elsewhere. */
export function completeValue(typing: Typing, value: TypedValue): readonly Completion[] {
  const { directive, name, typed, quote } = value
  const rest = restOf(lineAround(typing).behind, quote)
  const place = typedPlace(typing, typed, rest)
  if (name === 'src') return completeFile(typing, place, directive.name === 'include' ? /\.md$/ : /\.csv$/)
  return wordsFor(typing, value).map((word): Completion => {
    const text = quote === '' ? inQuotes(word) : `${word}${rest === undefined ? quote : ''}`
    return { label: word, kind: 'value', text, place }
  })
}

/** What stands behind the point of the same value; unset where nothing closes its quotes before the next attribute. */
function restOf(behind: string, quote: string): string | undefined {
  const [rest = ''] = /^[^"'={}]*/.exec(behind) ?? []
  if (quote === '') return /^\S*/.exec(rest)?.[0]
  return behind.startsWith(quote, rest.length) ? rest : undefined
}

function inQuotes(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_./-]+$/u.test(word)) return word
  return word.includes('"') ? `'${word}'` : `"${word}"`
}

function wordsFor(typing: Typing, value: TypedValue): readonly string[] {
  const { directive, name } = value
  const attribute = Object.hasOwn(directive.attributes, name) ? directive.attributes[name] : undefined
  switch (attribute?.proposed) {
    case undefined:
      return attribute?.values?.filter((word) => word !== '') ?? []
    case 'groups':
      return groupsOf(typing.report)
    case 'again':
      return saidElsewhere(typing, value)
    case 'columns':
      return columnsIn(typing, value)
    case 'order':
      return ['', '-'].flatMap((sign) => columnsIn(typing, value).map((column) => sign + column))
  }
}

function columnsIn(typing: Typing, { braces }: TypedValue): readonly string[] {
  return columnsOf(typing.report, braces + lineAround(typing).behind)
}

/** Without the block itself, whose value is half typed. */
function saidElsewhere({ report, file, point }: Typing, { directive, name }: TypedValue): readonly string[] {
  const others = writtenDirectives(report).filter(({ name: block, place }) => {
    return block === directive.name && !(place.file === file && place.start.line === point.line)
  })
  const values = others.flatMap(({ attributes }) => attributes.filter((each) => each.name === name))
  return [...new Set(values.map((each) => each.value).filter(Boolean))]
}
