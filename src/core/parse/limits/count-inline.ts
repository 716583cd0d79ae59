import type { SayExcess } from './count-blocks.ts'
import { most } from './most.ts'

/** What one paragraph, heading or cell holds of the marks that Markdown pairs with one another. */
interface Tally {
  length: number
  /** Characters that may be marks. */
  marks: number
  brackets: number
  /** Closing brackets without an opening one. */
  unopened: number
  emphasis: number
  /** `<!` and `<?`, which go on until an end that may be far. */
  unending: number
  /** The different lengths of runs of backticks. */
  readonly backticks: Set<number>
  readonly bracketDepth: Depth
  readonly emphasisDepth: Depth
}

/** By open mark: how many characters it has, and how deep what was closed inside it is. */
interface Depth {
  readonly open: { readonly size: number; inside: number }[]
}

const marks = /\\.|!?\[|\]|\*+|_+|~+|`+|<[!?]|&/g

/** Count inline marks. Call with a text for each line, and with nothing where a new paragraph begins. */
export function countInline(say: SayExcess): (line: number, text: string | undefined) => void {
  let tally = emptyTally()
  return (line, text) => {
    if (text === undefined) tally = tally.length === 0 ? tally : emptyTally()
    else {
      addLine(tally, text, line, say)
      sayExcesses(tally, line, say)
    }
  }
}

function emptyTally(): Tally {
  return {
    length: 0,
    marks: 0,
    brackets: 0,
    unopened: 0,
    emphasis: 0,
    unending: 0,
    backticks: new Set(),
    bracketDepth: { open: [] },
    emphasisDepth: { open: [] },
  }
}

function addLine(tally: Tally, text: string, line: number, say: SayExcess): void {
  tally.length += text.length + 1
  for (const match of text.matchAll(marks)) {
    const [found] = match
    tally.marks += 1
    if (found === ']') closeBracket(tally, line, say)
    else if (found.endsWith('[')) openBracket(tally)
    else if (found.startsWith('`')) tally.backticks.add(found.length)
    else if (found.startsWith('<')) tally.unending += 1
    else if (/^[*_~]/.test(found)) addEmphasis(tally, found, text, match.index, line, say)
  }
}

function openBracket(tally: Tally): void {
  tally.brackets += 1
  tally.bracketDepth.open.push({ size: 1, inside: 0 })
}

function closeBracket(tally: Tally, line: number, say: SayExcess): void {
  if (tally.bracketDepth.open.length === 0) tally.unopened += 1
  const depth = close(tally.bracketDepth, 1)
  if (depth > most.bracketDepth) {
    say(line, 'brackets in one another', most.bracketDepth, 'Look for a line with very many `[` or `![`.')
  }
}

function addEmphasis(tally: Tally, run: string, text: string, index: number, line: number, say: SayExcess): void {
  const before = text[index - 1] ?? ' '
  const after = text[index + run.length] ?? ' '
  const opens = !/\s/.test(after)
  const closes = !/\s/.test(before)
  // `snake_case` emphasizes nothing.
  const inWord = run.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  if ((!opens && !closes) || inWord) return
  tally.emphasis += 1
  // Two characters make one level: `****` is strong in strong.
  const size = Math.ceil(run.length / 2)
  if (closes && tally.emphasisDepth.open.length > 0) {
    const depth = close(tally.emphasisDepth, size)
    const hint = 'Look for a line with very many `*`, `_` or `~`.'
    if (depth > most.emphasisDepth) say(line, 'levels of emphasis', most.emphasisDepth, hint)
  } else if (opens) tally.emphasisDepth.open.push({ size, inside: 0 })
}

/** How deep what is closed here is; 0 where nothing was open. */
function close({ open }: Depth, size: number): number {
  const closed = open.pop()
  if (!closed) return 0
  const depth = closed.inside + Math.min(closed.size, size)
  const around = open.at(-1)
  if (around) around.inside = Math.max(around.inside, depth)
  return depth
}

function sayExcesses(tally: Tally, line: number, say: SayExcess): void {
  const hint = 'Divide the paragraph, or put what is no text into a code block or a data file.'
  if (tally.brackets > most.brackets) say(line, 'brackets in one paragraph', most.brackets, hint)
  if (tally.emphasis > most.emphasis) say(line, '`*`, `_` and `~` in one paragraph', most.emphasis, hint)
  const searches = (tally.backticks.size + tally.unending) * tally.length
  const steps = Math.max(searches, tally.unopened * tally.marks)
  if (steps > most.fruitlessSteps) {
    say(line, 'marks without an end in one paragraph', Math.floor(most.fruitlessSteps / tally.length), hint)
  }
}
