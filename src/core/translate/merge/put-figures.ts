import { editPieces } from './edit-pieces.ts'
import { type Figure, figuresIn, plainDigits, zeroOf } from './figures-in.ts'
import { type NumberMarks, numberMarksOf } from './number-marks.ts'
import type { TextChange } from './rename-marks.ts'

/** The languages of a source and its translation. */
export interface Languages {
  readonly source: string
  readonly target: string
}

/**
 * Puts the figures that changed in a source into its translation, as the translation writes figures. Only where the old
 * one is found exactly once, because any other place would be a guess.
 */
export function putFigures(translation: string, { from, to }: TextChange, languages: Languages): string {
  const marks = numberMarksOf(languages.target)
  const changes = changedFigures({ from, to }, numberMarksOf(languages.source))
  const found = textFigures(translation, marks)
  const places = new Map(changes.map((change) => [change.from.value, { change, count: 0 }]))
  for (const { value } of found) {
    const place = places.get(value)
    if (place) place.count++
  }
  const isPlain = ({ from: { value }, isOnce }: Changed) => isOnce && places.get(value)?.count === 1
  const put = new Map(changes.filter(isPlain).map((change) => [change.from.value, change.to]))
  return editFigures(translation, marks, (figure) => {
    const next = put.get(figure.value)
    return next === undefined ? figure.written : writeLike(figure, next, marks)
  })
}

/** The figures that a source was given anew, as it writes them, and that its translation does not have. */
export function missingFigures(translation: string, change: TextChange, languages: Languages): readonly string[] {
  const found = new Set(textFigures(translation, numberMarksOf(languages.target)).map(({ value }) => value))
  const changed = changedFigures(change, numberMarksOf(languages.source))
  return changed.filter(({ to }) => !found.has(to.value)).map(({ to }) => to.written)
}

interface Changed {
  readonly from: Figure
  readonly to: Figure
  /** The old figure stands once in the old source. */
  readonly isOnce: boolean
}

function changedFigures({ from, to }: TextChange, marks: NumberMarks): readonly Changed[] {
  const [old, now] = [textFigures(from, marks), textFigures(to, marks)]
  if (old.length !== now.length) return []
  return old.flatMap((figure, index) => {
    const next = now[index]
    if (next === undefined || next.value === figure.value) return []
    return [{ from: figure, to: next, isOnce: old.filter(({ value }) => value === figure.value).length === 1 }]
  })
}

// Figures within marks are names: `{rec_5}`.
function textFigures(text: string, marks: NumberMarks): readonly Figure[] {
  const figures: Figure[] = []
  editPieces(text, ({ type }, written) => {
    if (type === 'text') figures.push(...figuresIn(written, marks))
    return written
  })
  return figures
}

function editFigures(text: string, marks: NumberMarks, write: (figure: Figure) => string): string {
  return editPieces(text, ({ type }, written) => {
    if (type !== 'text') return written
    let end = 0
    const parts = figuresIn(written, marks).map((figure) => {
      const before = written.slice(end, figure.at)
      end = figure.at + figure.written.length
      return before + write(figure)
    })
    return parts.join('') + written.slice(end)
  })
}

function writeLike(old: Figure, { value, group, decimal, written }: Figure, marks: NumberMarks): string {
  const isNumber = group !== '' || decimal !== '' || /^\p{Nd}+$/u.test(written)
  const digits = isNumber ? asNumber(old, { value, isGrouped: group !== '' }, marks) : plainDigits(written)
  const zero = zeroOf(old.written.charAt(0))
  return zero === 48 ? digits : digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

function asNumber(
  old: Figure,
  { value, isGrouped }: { readonly value: string; readonly isGrouped: boolean },
  marks: NumberMarks,
): string {
  const [whole = '', decimals] = value.split('.')
  // Some languages leave four digits together.
  const isLeftWhole = old.group === '' && /^\d{4,}/.test(old.value) && whole.length === 4
  // A line must not end within a number.
  const group = (old.group || marks.group).replace(' ', '\u00a0')
  const grouped = isGrouped && !isLeftWhole ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole
  return decimals === undefined ? grouped : `${grouped}${old.decimal || marks.decimal}${decimals}`
}
