import type { Direction } from '../../direction.ts'
import { groupBy } from '../../group-by.ts'
import { jointOf } from '../../pdf/text/lines-of.ts'
import type { TextRun } from '../../pdf/text/page-text.ts'
import type { Note } from '../../report.ts'
import { copiesBefore } from './copies-before.ts'
import { type Difference, pageName } from './difference.ts'
import type { PlacedRun } from './placed-run.ts'
import type { PrintPlan } from './print-plan.ts'
import type { SentPage } from './sent-page.ts'
import { linesOfBlock, type PaperLine } from './words-on-paper.ts'

/** What reading back asks of a note. */
export type NumberedNote = Pick<Note, 'number' | 'anchor'>

/** A number on paper. */
interface Found {
  readonly number: string
  readonly sheet: number
  readonly y: number
}

/**
 * Every note is called and begins on the planned pages, below the text and in the order of the numbers.
 *
 * Nearly always the two are one page; behind a note that fills the rest of it, the next one can only begin later.
 */
export function checkNotes(
  placed: readonly PlacedRun[],
  notes: readonly NumberedNote[],
  plan: PrintPlan,
  { html, direction }: Pick<SentPage, 'html' | 'direction'>,
): readonly Difference[] {
  const numbers = new Set(notes.map(({ number }) => number))
  const calls = oneOfEach(callsIn(placed, numbers, direction), copiesBefore(html))
  const starts = oneOfEach(startsIn(placed))
  const ordered = notes.flatMap(({ number }) => starts.get(number) ?? [])
  return [
    ...notes.flatMap((note) => differencesOfNote(note, calls.get(note.number), starts.get(note.number), plan)),
    ...differencesOfOrder(ordered, plan),
    ...differencesOfFoot(placed, plan),
  ]
}

/** The first, or the first behind as many as are said. */
function oneOfEach(found: readonly Found[], before?: ReadonlyMap<string, number>): ReadonlyMap<string, Found> {
  const byNumber = [...groupBy(found, ({ number }) => number)]
  return new Map(
    byNumber.flatMap(([number, all]) => {
      const one = all[before?.get(number) ?? 0]
      return one ? [[number, one]] : []
    }),
  )
}

/** Raised numbers in the text; a note holds no calls. */
function callsIn(placed: readonly PlacedRun[], numbers: ReadonlySet<string>, direction: Direction): readonly Found[] {
  const isCall = ({ run }: PlacedRun) => numbers.has(run.text.trim())
  const text = placed.filter(({ note }) => note === undefined)
  const blocks = [...groupBy(text, ({ block }) => block).values()].filter((block) => block.some(isCall))
  return blocks.flatMap((block) => {
    const lines = linesOfBlock(block, direction)
    return lines.flatMap((line, index) => callsOnLine(line, lines[index - 1], numbers))
  })
}

function callsOnLine(line: PaperLine, before: PaperLine | undefined, numbers: ReadonlySet<string>): readonly Found[] {
  const { sheet, y } = line
  const main = line.runs.find(({ size }) => size === line.size)
  const calls = line.runs.filter((run) => {
    if (!numbers.has(run.text.trim())) return false
    // The end of a paragraph may be a call alone, which only its size tells from text.
    return isAlone(line) ? run.size < (before?.size ?? 0) * 0.75 : main !== undefined && isRaised(run, main)
  })
  return calls.map((run) => ({ number: run.text.trim(), sheet, y }))
}

function isAlone({ runs }: PaperLine): boolean {
  return runs.filter(({ text }) => text.trim() !== '').length === 1
}

// A call in small print is hardly smaller than its text, but always higher.
function isRaised(run: TextRun, main: TextRun): boolean {
  return run.size < main.size && jointOf(main, run) === 'raised'
}

/** The number that each note begins with; what goes on from the page before begins with none. */
function startsIn(placed: readonly PlacedRun[]): readonly Found[] {
  const inNotes = placed.filter(({ note, run }) => note !== undefined && run.text.trim() !== '')
  return [...groupBy(inNotes, ({ note }) => note).values()].flatMap(([first]) => {
    if (first === undefined) return []
    const [number = ''] = first.run.text.trim().split(/[\s.)]/)
    return [{ number, sheet: first.sheet, y: first.run.y }]
  })
}

function differencesOfNote(
  { number, anchor }: NumberedNote,
  call: Found | undefined,
  start: Found | undefined,
  { notes, front }: PrintPlan,
): readonly Difference[] {
  const planned = notes.get(anchor)
  const differ = (sheet: number, what: string): Difference => {
    return { kind: 'note', sheet, page: pageName(sheet, front), where: `note ${number}`, what }
  }
  if (planned === undefined) return [differ(call?.sheet ?? 0, 'The note was given no page')]
  if (call === undefined) return [differ(planned.call, `The call of note ${number} is not printed`)]
  if (start === undefined) return [differ(planned.start, `Note ${number} is not printed`)]
  const found: Difference[] = []
  if (call.sheet !== planned.call) {
    found.push(differ(call.sheet, `The call of note ${number} was planned for ${pageName(planned.call, front)}`))
  }
  if (start.sheet !== planned.start) {
    found.push(differ(start.sheet, `Note ${number} was planned for ${pageName(planned.start, front)}`))
  }
  return found
}

function differencesOfOrder(starts: readonly Found[], { front }: PrintPlan): readonly Difference[] {
  return starts.flatMap((start, index): Difference[] => {
    const before = starts[index - 1]
    if (before === undefined || isBelow(before, start)) return []
    const { number, sheet } = start
    const what = `Note ${number} stands before note ${before.number}`
    return [{ kind: 'note', sheet, page: pageName(sheet, front), where: `note ${number}`, what }]
  })
}

function isBelow(upper: Found, lower: Found): boolean {
  return upper.sheet < lower.sheet || (upper.sheet === lower.sheet && upper.y < lower.y)
}

/** The text of each page ends above its notes. */
function differencesOfFoot(placed: readonly PlacedRun[], { front }: PrintPlan): readonly Difference[] {
  const written = placed.filter(({ run }) => run.text.trim() !== '')
  return [...groupBy(written, ({ sheet }) => sheet)].flatMap(([sheet, runs]): Difference[] => {
    const notes = runs.filter(({ note }) => note !== undefined)
    const first = Math.min(...notes.map(({ run }) => run.y))
    const below = runs.find(({ note, run }) => note === undefined && run.y > first + rounding)
    if (below === undefined) return []
    const where = `${Math.round(below.run.y)} px from the top`
    return [{ kind: 'note', sheet, page: pageName(sheet, front), where, what: 'Text stands below the notes' }]
  })
}

// Chromium snaps baselines to whole pixels.
const rounding = 1
