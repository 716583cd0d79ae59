import { quote } from '../../../quote.ts'
import type { Piece } from '../../marked.ts'
import type { Mark } from '../../unit.ts'
import { foreignLetter, looksLike } from '../look-alikes.ts'
import { isRepeatable, isShape, kindOf, marksByWriting, meaningOf, writtenMark, writtenPiece } from '../marks-of.ts'
import { spoiledMarks } from '../spoiled-marks.ts'
import type { Fault, Pair, TranslationRule } from '../translation-rule.ts'

/** Every mark of the source stands in the translation, and no other. */
export const translationKeepsMarks: TranslationRule = {
  id: 'translation-keeps-marks',
  short: 'marks',
  summary: 'A translation has the marks of its source text: none lost, none new, none spelt otherwise.',
  severity: 'error',
  check(pair, say) {
    const met = meet(pair)
    for (const { mark, at, written } of met.spoiled) say(insteadOf(mark, written, at))
    for (const [piece, mark] of met.misspelt) say(insteadOf(mark, writtenPiece(piece), piece.at))
    for (const piece of met.unknown) say(unknown(piece, pair.unit.marks))
    for (const mark of met.missing) say(missing(mark))
    for (const fault of [...miscounted(pair), ...strays(pair, met)]) say(fault)
  },
}

/** How the marks of the two texts meet. */
interface Meeting {
  readonly spoiled: ReturnType<typeof spoiledMarks>
  readonly misspelt: readonly (readonly [Piece, Mark])[]
  readonly unknown: readonly Piece[]
  readonly missing: readonly Mark[]
}

function meet({ unit, translation: { text, pieces } }: Pair): Meeting {
  const { marks } = unit
  const found = marksByWriting(pieces)
  const spoiled = spoiledMarks(text, unit)
  const known = new Set(marks.map(writtenMark))
  const strange = [...found].flatMap(([written, [first]]) => (first && !known.has(written) ? [first] : []))
  const seen = new Set([...found.keys(), ...spoiled.map(({ mark }) => writtenMark(mark))])
  const lost = marks.filter((mark) => !seen.has(writtenMark(mark)))
  const misspelt = pairUp(strange, marks, lost)
  const paired = new Map(misspelt)
  const regained = new Set(paired.values())
  return {
    spoiled,
    misspelt,
    unknown: strange.filter((piece) => !paired.has(piece)),
    missing: lost.filter((mark) => !regained.has(mark) && !isShape(mark)),
  }
}

/** What was most likely meant by marks that are not in the source: the one that looks alike, or the only one lost. */
function pairUp(strange: readonly Piece[], marks: readonly Mark[], lost: readonly Mark[]): [Piece, Mark][] {
  const alike = new Map(marks.map((mark) => [looksLike(mark.name), mark]))
  const found = strange.flatMap((piece): [Piece, Mark][] => {
    const mark = alike.get(looksLike(piece.value))
    return mark ? [[piece, mark]] : []
  })
  const [piece, ...otherPieces] = strange.filter((one) => !alike.has(looksLike(one.value)))
  const regained = new Set(found.map(([, mark]) => mark))
  const [mark, ...otherMarks] = lost.filter((one) => !regained.has(one))
  const isOnly = piece && mark && otherPieces.length + otherMarks.length === 0 && kindOf(piece) === mark.kind
  return isOnly ? [...found, [piece, mark]] : found
}

function insteadOf(mark: Mark, written: string, at: number): Fault {
  const right = writtenMark(mark)
  const foreign = foreignLetter(written)
  const why = foreign ? `${quote(foreign.letter)} in it is a ${foreign.script} letter. ` : ''
  return {
    text: `Unexpected ${quote(written)}, expected ${quote(right)}${meaningOf(mark)}`,
    hint: `${why}Copy ${quote(right)} from the source text, letter by letter.`,
    at,
    length: written.length,
  }
}

function unknown(piece: Piece, marks: readonly Mark[]): Fault {
  const written = writtenPiece(piece)
  const names = marks.slice(0, 6).map((mark) => quote(writtenMark(mark)))
  const more = marks.length > names.length ? ', …' : ''
  const has = names.length === 0 ? 'no marks' : `${names.join(', ')}${more}`
  return {
    text: `Unexpected ${quote(written)}, which the source text does not have`,
    hint: `Take it out. The source text has ${has}.`,
    at: piece.at,
    length: written.length,
  }
}

function missing(mark: Mark): Fault {
  const written = quote(writtenMark(mark))
  const put = mark.kind === 'pair' ? `Put ${written} and ${quote(`</${mark.name}>`)} around` : `Put ${written} behind`
  return { text: `${written} is missing${meaningOf(mark)}`, hint: `${put} the words that it belongs to.` }
}

/** Marks that stand once by their nature: a note that is called twice would be two notes. */
function miscounted({ unit: { marks }, source, translation }: Pair): readonly Fault[] {
  const wanted = marksByWriting(source.pieces)
  const found = marksByWriting(translation.pieces)
  return marks.flatMap((mark): Fault[] => {
    const written = writtenMark(mark)
    const there = found.get(written) ?? []
    const due = wanted.get(written)?.length ?? 1
    const second = there[due]
    if (isRepeatable(mark) || isShape(mark) || there.length === 0 || there.length === due) return []
    if (second) return [doubled(mark, second, due)]
    return [{ text: `${quote(written)} stands ${there.length} times, expected ${due}${meaningOf(mark)}` }]
  })
}

function doubled(mark: Mark, { at }: Piece, due: number): Fault {
  const written = writtenMark(mark)
  const text = `Unexpected second ${quote(written)}, expected ${due === 1 ? 'one' : `${due} in all`}${meaningOf(mark)}`
  return { text, hint: 'Take one of them out.', at, length: written.length }
}

/** Braces that belong to no mark, each kind told once. */
function strays({ translation }: Pair, { spoiled }: Meeting): readonly Fault[] {
  const told = new Set<string>()
  const covered = new Set(spoiled.flatMap(({ at, written }) => Array.from(written, (_, index) => at + index)))
  return translation.pieces.flatMap(({ type, value, at }): Fault[] => {
    if (type !== 'stray' || told.has(value) || covered.has(at)) return []
    told.add(value)
    const hint = `Write ${quote(value + value)} for a brace that is to be printed, or take it out.`
    return [{ text: `Unexpected ${quote(value)}, which belongs to no mark`, hint, at, length: 1 }]
  })
}
