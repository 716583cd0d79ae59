import { type Document, isScalar, parseDocument, visit } from 'yaml'
import type { Place } from '../../message.ts'
import type { Finding } from '../../report.ts'
import type { YamlValue } from '../../schema/yaml-value.ts'
import { lineIndex, placeBetween } from '../line-index.ts'
import { explainYamlError, type YamlProblem } from './explain-yaml-error.ts'
import { valueOfNode } from './value-of-node.ts'

/** Where a piece of YAML comes from, and the rule that speaks about it. */
export interface YamlOrigin {
  readonly path: string
  readonly firstLine: number
  readonly rule: string
}

export interface YamlReading {
  /** What could be read; unset where there is nothing. */
  readonly value: YamlValue | undefined
  readonly findings: readonly Finding[]
  /** The text is YAML as far as its grammar goes, so that what is missing in it is truly missing. */
  readonly whole: boolean
}

/** Texts only, no code, no types guessed. A larger file is slow to read, and no manifest is this long. */
const largest = 64 * 1024

/** Read YAML of at most 64 kB; never throws. Its grammar is explained with one finding, the first. */
export function readYaml(text: string, origin: YamlOrigin): YamlReading {
  const pointAt = lineIndex(text, origin.firstLine)
  const place = (start: number, end: number): Place => placeBetween(origin.path, pointAt, start, Math.max(start, end))
  const finding = ({ start, end, text, hint }: YamlProblem): Finding => ({
    rule: origin.rule,
    place: place(start, end),
    text,
    ...(hint === undefined ? {} : { hint }),
  })
  if (text.length > largest) return { value: undefined, findings: [finding(tooLarge)], whole: false }
  const dense = denseAt(text)
  if (dense) return { value: undefined, findings: [finding(dense)], whole: false }

  try {
    const document = parse(text)
    const problem = firstProblem(document, text)
    const toRead = problem ? parse(withoutValue(text, problem.start)) : document
    const { value, findings } = valueOfNode(toRead.contents, { source: text, place, rule: origin.rule })
    return problem ? { value, findings: [finding(problem)], whole: false } : { value, findings, whole: true }
  } catch (error) {
    // The reader of YAML goes down one level of the stack for one level of nesting.
    if (error instanceof RangeError) return { value: undefined, findings: [finding(tooDeep)], whole: false }
    throw error
  }
}

const tooLarge: YamlProblem = {
  start: 0,
  end: 0,
  text: 'Unexpected YAML of more than 64 kB, expected a few pages of keys and values',
  hint: 'Put the text into sections, and data into files of their own.',
}

const tooDeep: YamlProblem = { start: 0, end: 0, text: 'Unexpected nesting of more than 20 levels' }

/** Hundreds of brackets and commas with nothing between them: each would be an error, and errors take time. */
function denseAt(text: string): YamlProblem | undefined {
  let left = 500
  for (const { index } of text.matchAll(/[[\]{},](?=\s{0,100}[[\]{},])/g)) {
    left -= 1
    if (left === 0)
      return { start: index, end: index + 1, text: 'Unexpected run of brackets and commas, expected words' }
  }
  return undefined
}

/** With spaces in place of the value in which reading stumbled, so that what follows can be read. */
function withoutValue(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const key = /^[ ]*(?:- )?[\w-]+:(?=\s)/.exec(text.slice(start, offset + 1))?.[0] ?? ''
  const end = text.indexOf('\n', offset)
  const before = start + key.length
  const rest = end === -1 ? text.length : end
  return text.slice(0, before) + ' '.repeat(rest - before) + text.slice(rest)
}

function parse(text: string): Document.Parsed {
  // Our own look at keys is linear; that of the library compares each with each.
  return parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
}

function firstProblem(document: Document.Parsed, source: string): YamlProblem | undefined {
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) return explainYamlError(errors, source, openQuote(document, source))
  const instruction = /^%.*$/m.exec(source.slice(0, Math.max(0, source.search(/^---/m))))
  if (!instruction) return undefined
  const end = instruction.index + instruction[0].length
  return { start: instruction.index, end, text: 'Unexpected `%` at the start of a line, expected a key' }
}

/** Where the text in quotes begins that was never closed, if one was not. */
function openQuote(document: Document.Parsed, source: string): number | undefined {
  let start: number | undefined
  visit(document, (_key, node) => {
    if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range) return undefined
    const [from, to] = node.range
    if (to - from > 1 && source[to - 1] === source[from]) return undefined
    start = from
    return visit.BREAK
  })
  return start
}
