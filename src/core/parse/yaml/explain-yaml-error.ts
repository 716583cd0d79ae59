import type { YAMLError } from 'yaml'
import { quote } from '../../quote.ts'

/** What is wrong between two offsets of the source. */
export interface YamlProblem {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly hint?: string
}

const quoteIt = 'Put the whole text in quotes: `key: "the text"`.'
const align = 'Give all keys of one group the same number of spaces, and what belongs to a key two more.'

/** The first thing that the grammar of YAML stumbled over, in an author's words. */
export function explainYamlError(
  errors: readonly YAMLError[],
  source: string,
  openQuote: number | undefined,
): YamlProblem {
  const [first] = errors
  if (!first) return { start: 0, end: 0, text: 'This file is not YAML' }
  const [start, end] = first.pos
  const code = /^---[^\s-]+/.exec(source)
  if (code) return { start: 0, end: code[0].length, text: `Unexpected ${quote(code[0])}, expected \`---\` or a key` }
  const at = (text: string, hint: string): YamlProblem => ({ start, end, text, hint })
  switch (first.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_INDENT':
      return explainShape(errors, source)
    case 'MISSING_CHAR':
      return explainMissing(first, source, openQuote)
    case 'BAD_SCALAR_START':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return at(`Unexpected ${shown(source, start, end)} at the start of a text`, quoteIt)
    case 'TAB_AS_INDENT':
      return at('Unexpected tab, expected spaces at the start of the line', 'Indent with spaces.')
    case 'BAD_DQ_ESCAPE':
      return at(
        `Unexpected ${shown(source, start, start + 2)} in a text in quotes`,
        'Write `\\\\` for a backslash, or put the text in single quotes.',
      )
    case 'MULTIPLE_DOCS':
      return { ...at('Unexpected second `---`, expected one group of keys', 'Remove this line.'), end: start + 3 }
    case 'RESOURCE_EXHAUSTION':
      return { start, end, text: 'Unexpected nesting of more than 20 levels' }
    case 'KEY_OVER_1024_CHARS':
      return at('Unexpected key of more than 1,024 characters', 'Put a colon and a space after each key.')
    default:
      return explainRest(source, start, end)
  }
}

/** Keys that do not stand where keys stand. */
function explainShape(errors: readonly YAMLError[], source: string): YamlProblem {
  const start = errors[0]?.pos[0] ?? 0
  const line = lineFrom(source, start)
  const unspaced = /^[\w-]+:(?=[^\s:])/.exec(line)
  if (unspaced) return withoutSpace(start, unspaced[0])
  const stretched = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[1] > start + line.length)
  if (stretched) return badIndent(source, stretched.pos[1] - 1)
  const second = line.indexOf(': ')
  if (errors[0]?.code === 'BLOCK_AS_IMPLICIT_KEY' && second !== -1) {
    const at = start + second
    return { start: at, end: at + 1, text: 'Unexpected second `: ` in a text', hint: quoteIt }
  }
  const open = /Flow (map|seq)/.exec(errors[0]?.message ?? '')
  if (open) return notClosed(start, open[1] === 'map' ? '}' : ']')
  return badIndent(source, start)
}

function badIndent(source: string, offset: number): YamlProblem {
  const lineStart = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const line = lineFrom(source, lineStart)
  const start = lineStart + line.length - line.trimStart().length
  const text = `Unexpected indentation of ${shown(source, start, lineStart + line.length)}`
  return { start, end: lineStart + line.length, text, hint: align }
}

function withoutSpace(start: number, key: string): YamlProblem {
  return {
    start,
    end: start + key.length,
    text: `Unexpected text right after \`${key}\`, expected a space`,
    hint: 'Put a space after the colon.',
  }
}

function notClosed(start: number, mark: string): YamlProblem {
  return { start, end: start, text: `Unexpected end of a value, expected \`${mark}\``, hint: quoteIt }
}

function explainMissing(error: YAMLError, source: string, openQuote: number | undefined): YamlProblem {
  const [start, end] = error.pos
  const quote = /closing ["'](quote)?/.exec(error.message)
  if (quote && openQuote !== undefined) return neverClosed(openQuote)
  if (error.message.startsWith('Comments')) {
    return { start, end, text: 'Unexpected `#` right after a value', hint: 'Put a space before the comment.' }
  }
  const line = lineFrom(source, start)
  const unspaced = /^[\w-]+:(?=[^\s:])/.exec(line)
  if (unspaced) return withoutSpace(start, unspaced[0])
  return explainRest(source, start, start + line.length)
}

/** A text in quotes that begins here and does not end where it should. */
function neverClosed(start: number): YamlProblem {
  const text = 'Unexpected quotation mark that is never closed, expected a second one at the end of the text'
  return { start, end: start + 1, text, hint: 'Put the same mark at the end.' }
}

function explainRest(source: string, start: number, end: number): YamlProblem {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const before = source.slice(lineStart, start)
  if (/^\s*\t\s*$/.test(before)) {
    const text = 'Unexpected tab, expected spaces at the start of the line'
    return { start: lineStart, end: start, text, hint: 'Indent with spaces.' }
  }
  if (before.trim() === '') {
    const text = `Unexpected ${shown(source, start, end)}, expected a key, a colon, a space and a value`
    return { start, end, text, hint: 'A text of several lines stands indented under `key: >-`.' }
  }
  return { start, end, text: `Unexpected ${shown(source, start, end)} in this value`, hint: hintBehind(before) }
}

/** A text in quotes ended before its author thought, at a mark of the same kind. */
function hintBehind(before: string): string {
  const mark = /^[ ]*(?:- )?(?:[\w-]+:[ ]+)?(?<mark>["'])/.exec(before)?.groups?.['mark']
  if (mark === '"') return 'Write the quotation marks inside it as `“…”`, or `\\"` before each.'
  return mark ? 'Write the apostrophe inside it as `’`, or put the whole text in `"…"`.' : quoteIt
}

function lineFrom(source: string, start: number): string {
  const end = source.indexOf('\n', start)
  return source.slice(start, end === -1 ? undefined : end)
}

/** A stretch of the source, of one line at most. */
function shown(source: string, start: number, end: number): string {
  const text = lineFrom(source, start).slice(0, Math.max(1, end - start))
  return text.trim() === '' ? 'end of the line' : quote(text)
}
