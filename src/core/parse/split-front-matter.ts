import { quote } from '../quote.ts'
import type { Finding } from '../report.ts'
import { sectionShape } from '../schema/section-shape.ts'

/** A section file, divided. */
export interface SplitText {
  /** The head without its fences; unset where the file has none. */
  readonly yaml: string | undefined
  /** The line of the file in which `yaml` begins. */
  readonly firstLine: number
  /** Where the text begins; 0 without a head. */
  readonly bodyOffset: number
  readonly findings: readonly Finding[]
}

/** A line of the file, by offsets; `next` is where the line behind it begins. */
interface Line {
  readonly number: number
  readonly text: string
  readonly next: number
}

const fence = /^---[ \t]*$/
/** What is mistaken for a fence: `---yaml`, `----`, dashes that a word processor has joined, TOML's `+++`. */
const almostFence = /^[ \t]{0,3}(?:---[ \t]*\w{1,10}|-{2,}|[\u2013\u2014]+-?|\+{3,}|;{3,}|\*{3,}|_{3,})[ \t]*$/
const key = new RegExp(`^[ \\t]*(?:${Object.keys(sectionShape.schema.properties ?? {}).join('|')})[ \\t]*[:=]`)
/** Other programs read heads in other languages, and some run them. */
const otherHead = /^---[a-z]{1,10}[ \t]*$/i
/** A head that begins farther down is no near miss any more. */
const nearTop = 20

/** Divide a section file into its head, between `---` and `---` at the very top, and its text. */
export function splitFrontMatter(text: string, path: string): SplitText {
  const opening = lineAt(text, 0, 1)
  if (fence.test(opening.text)) return fenced(text, path, opening)
  return nearMiss(text, path) ?? { yaml: undefined, firstLine: 1, bodyOffset: 0, findings: [] }
}

function fenced(text: string, path: string, opening: Line): SplitText {
  for (const line of linesFrom(text, opening)) {
    if (fence.test(line.text)) return whole(text, path, opening, line)
    if (!/^\.\.\.[ \t]*$/.test(line.text)) continue
    return split(text, opening, line, [
      finding(path, line, `Unexpected ${quote(line.text)} at the end of the head, expected \`---\``),
    ])
  }
  return neverClosed(text, path, opening)
}

/** A heading between two lines across the page reads as a remark in a head. */
function whole(text: string, path: string, opening: Line, closing: Line): SplitText {
  const found = split(text, opening, closing, [])
  const lines = found.yaml?.split('\n').filter((line) => line.trim() !== '') ?? []
  if (lines.length === 0 || !lines.every((line) => /^[ \t]*#/.test(line))) return found
  const hint = 'Lines with `#` are not printed in a head. For a line across the page, write `***`.'
  const problem = 'Unexpected head without a key, expected `title: …` between `---` and `---`'
  return { ...found, findings: [finding(path, opening, problem, { hint })] }
}

/** Without a closing fence, the head goes as far as its keys do. */
function neverClosed(text: string, path: string, opening: Line): SplitText {
  let last = opening
  for (const line of linesFrom(text, opening)) {
    if (line.text.trim() === '' || /^#{1,6} /.test(line.text)) break
    if (last !== opening && almostFence.test(line.text)) return almostClosed(text, path, opening, line)
    last = line
  }
  const hasKeys = key.test(lineAt(text, opening.next, 2).text)
  const end = hasKeys ? last.next : opening.next
  return {
    yaml: hasKeys ? text.slice(opening.next, end) : undefined,
    firstLine: 2,
    bodyOffset: end,
    findings: [
      finding(path, opening, 'Unexpected `---` that is never closed, expected a second `---` after the head', {
        hint: 'Put `---` on a line of its own between the head and the text; for a line across the page, write `***`.',
      }),
    ],
  }
}

function almostClosed(text: string, path: string, opening: Line, closing: Line): SplitText {
  const problem = `Unexpected ${quote(closing.text.trim())} at the end of the head, expected \`---\``
  return split(text, opening, closing, [finding(path, closing, problem, { hint: 'Write three hyphens.' })])
}

/** A head that is not quite at the top, or not quite between `---` and `---`. */
function nearMiss(text: string, path: string): SplitText | undefined {
  let opening: Line | undefined
  for (const line of [lineAt(text, 0, 1), ...linesFrom(text, lineAt(text, 0, 1), nearTop)]) {
    const isFence = fence.test(line.text) || almostFence.test(line.text)
    const opensKeys = isFence && line.next < text.length && key.test(lineAt(text, line.next, 0).text)
    if (opensKeys || (line.number === 1 && otherHead.test(line.text))) {
      opening = line
      break
    }
  }
  if (opening) return nearlyFenced(text, path, opening)
  const first = lineAt(text, 0, 1)
  return key.test(first.text) ? withoutFence(path, first) : undefined
}

function nearlyFenced(text: string, path: string, opening: Line): SplitText {
  const problem = fence.test(opening.text)
    ? 'Unexpected head below the first line, expected `---` as the first line of the file'
    : `Unexpected ${quote(opening.text)}, expected \`---\` as the first line of the file`
  const toml = opening.text.startsWith('+++')
  const between = toml
    ? 'Write the head in YAML: `key: value` between `---` and `---`.'
    : 'Put the head between two lines of `---`.'
  const hint = fence.test(opening.text) ? 'Remove what stands before it.' : between
  const found = finding(path, opening, problem, { hint })
  for (const line of linesFrom(text, opening)) {
    if (!fence.test(line.text) && line.text.trim() !== opening.text.trim() && !/^\.\.\.\s*$/.test(line.text)) continue
    const isYaml = fence.test(opening.text)
    return { ...split(text, opening, line, [found]), ...(isYaml ? {} : { yaml: undefined }) }
  }
  return { yaml: undefined, firstLine: 1, bodyOffset: 0, findings: [found] }
}

function withoutFence(path: string, first: Line): SplitText {
  const found = finding(path, first, `Unexpected ${quote(first.text)} as the first line, expected \`---\` before it`, {
    hint: 'Put the head between two lines of `---`.',
  })
  return { yaml: undefined, firstLine: 1, bodyOffset: 0, findings: [found] }
}

function split(text: string, opening: Line, closing: Line, findings: readonly Finding[]): SplitText {
  const end = closing.next - (text[closing.next - 1] === '\n' ? 1 : 0) - closing.text.length
  return {
    yaml: text.slice(opening.next, Math.max(opening.next, end)),
    firstLine: opening.number + 1,
    bodyOffset: closing.next,
    findings,
  }
}

function finding(path: string, line: Line, message: string, more: { readonly hint?: string } = {}): Finding {
  return {
    rule: 'front-matter-is-valid',
    place: {
      file: path,
      start: { line: line.number, column: 1 },
      end: { line: line.number, column: line.text.length + 1 },
    },
    text: message,
    ...more,
  }
}

function* linesFrom(text: string, before: Line, most = Number.POSITIVE_INFINITY): Generator<Line> {
  let line = before
  while (line.next < text.length && line.number - before.number < most) {
    line = lineAt(text, line.next, line.number + 1)
    yield line
  }
}

function lineAt(text: string, start: number, number: number): Line {
  const end = text.indexOf('\n', start)
  return end === -1
    ? { number, text: text.slice(start), next: text.length }
    : { number, text: text.slice(start, end), next: end + 1 }
}
