import { beginsWithNumber, capital, digit, isCapital, isDigit, isSigns, numberSign } from './characters.ts'
import type { Lists } from './lists.ts'
import { closed, closedToPoint, endBehind, startBefore, unopened, wordBefore, wordBehind } from './words.ts'

/** A gap at which no line should end. */
export interface Joint {
  /** Its place in the text. */
  readonly gap: number
  /** Where not all can be kept, those of the lowest rank are. */
  readonly rank: number
  readonly narrow: boolean
}

/** The gaps of a text at which its language lets no line end. Linear. */
export function findJoints(text: string, lists: Lists): Joint[] {
  const joints: Joint[] = []
  for (const { index: gap } of text.matchAll(lists.gaps)) {
    const border = { text, gap, before: text.charAt(gap - 1), behind: text.charAt(gap + 1) }
    for (const { rank, find, narrow = false } of finders) {
      for (const found of find(border, lists)) joints.push({ gap: found, rank, narrow })
    }
  }
  return joints
}

/** A gap with the characters beside it. */
interface Border {
  readonly text: string
  readonly gap: number
  readonly before: string
  readonly behind: string
}

interface Finder {
  readonly rank: number
  /** The gaps that are kept for what stands beside this one. */
  find(border: Border, lists: Lists): readonly number[]
  readonly narrow?: true
}

const finders: readonly Finder[] = [
  { rank: 0, find: betweenDigits },
  { rank: 1, find: beforeSign },
  { rank: 1, find: beforeNarrowSign, narrow: true },
  { rank: 1, find: behindSign },
  { rank: 2, find: behindNumber },
  { rank: 2, find: beforeNumber },
  { rank: 3, find: withinAbbreviation },
  { rank: 3, find: behindInitial },
  { rank: 4, find: behindShortWord },
]

const none: readonly number[] = []

function betweenDigits({ text, gap, before, behind }: Border, { digitGroups }: Lists): readonly number[] {
  return digitGroups && isDigit(before) && isDigit(behind) && isWithinNumber(text, gap) ? [gap] : none
}

const firstGroup = new RegExp(`^${numberSign}?[0-9]{1,3}$`)

/** Whether a number goes on behind a gap: `12 345`. */
export function isWithinNumber(text: string, gap: number): boolean {
  return /^[0-9]{3}(?![0-9])/.test(wordBehind(text, gap)) && firstGroup.test(unopened(wordBefore(text, gap)))
}

function beforeSign({ text, gap, behind }: Border, { closing }: Lists): readonly number[] {
  return closing.has(behind) && isSigns(wordBehind(text, gap)) ? [gap] : none
}

function beforeNarrowSign({ text, gap, behind }: Border, { closingNarrow }: Lists): readonly number[] {
  return closingNarrow.has(behind) && isSigns(wordBehind(text, gap)) ? [gap] : none
}

function behindSign({ text, gap, before }: Border, { opening }: Lists): readonly number[] {
  return opening.has(before) && isSigns(wordBefore(text, gap)) ? [gap] : none
}

const day = new RegExp(`^${digit}{1,2}(?:[–-]${digit}{1,2})?\\.?$`)

/** `9`, `1.2`, `12,345`, `3–5`, `€5`. */
const amount = new RegExp(`^${numberSign}?${digit}+(?:[.,:’'/–−-]${digit}+)*$`)

const countOrRoman = new RegExp(`^(?:${digit}+|[IVXLC]+)$`)

/** `IV`, `B`, `X.A`, `B.2`. */
const letter = new RegExp(`^(?:[IVXLC]+|${capital})(?:\\.${capital}|\\.${digit}+)*$`)

function behindNumber({ text, gap, before }: Border, lists: Lists): readonly number[] {
  if (!isDigit(before) && !'.IVXLC'.includes(before)) return none
  const word = unopened(wordBefore(text, gap))
  const month = day.test(word) ? lists.afterDay.gapsOf(text, gap) : none
  if (month.length > 0) return month
  const named = countOrRoman.test(word) ? lists.afterNumber.gapsOf(text, gap) : none
  return named.length === 0 && amount.test(word) ? scaleAndUnit(text, gap, lists) : named
}

/** Before `million`, `euros` and `million euros`. */
function scaleAndUnit(text: string, gap: number, { scales, units, amounts }: Lists): readonly number[] {
  const scale = scales.gapsOf(text, gap)
  const last = scale.at(-1)
  const next = last === undefined ? gap : endBehind(text, last)
  if (last !== undefined) {
    const word = wordBehind(text, last)
    if (closedToPoint(word) !== word) return scale
  }
  const unit = units.gapsOf(text, next)
  return [...scale, ...(unit.length > 0 ? unit : amounts.gapsOf(text, next))]
}

function beforeNumber({ text, gap, behind }: Border, lists: Lists): readonly number[] {
  if (isLetter(behind) && !isCapital(behind)) return none
  const number = closed(wordBehind(text, gap))
  const word = wordBefore(text, gap)
  if (day.test(number) && lists.beforeDay.has(word)) return hasDay(text, gap) ? none : [gap]
  return isNamed(number, word, lists) ? [gap] : none
}

/** Whether the month before a gap has its day before it: “by 26 October 30 people”. */
function hasDay(text: string, gap: number): boolean {
  return day.test(unopened(wordBefore(text, startBefore(text, gap) - 1)))
}

function isNamed(number: string, word: string, lists: Lists): boolean {
  if (!beginsWithNumber(number)) return letter.test(number) && lists.beforeNumberOrLetter.has(word)
  return lists.beforeNumber.has(word) || lists.beforeNumberOrLetter.has(word) || lists.amounts.has(word)
}

function isLetter(character: string): boolean {
  return character.toUpperCase() !== character.toLowerCase()
}

function withinAbbreviation({ text, gap, before }: Border, { abbreviations }: Lists): readonly number[] {
  if (before !== '.' || abbreviations.isEmpty) return none
  return abbreviations.gapsOf(text, startBefore(text, gap) - 1).slice(1)
}

/** `A. B. Moor`, `J.R. Field`. */
function behindInitial({ text, gap, before, behind }: Border): readonly number[] {
  if (before !== '.' || !isCapital(behind) || !areInitials(unopened(wordBefore(text, gap)))) return none
  const next = wordBehind(text, gap)
  return areInitials(next) || next.toUpperCase() !== next ? [gap] : none
}

function areInitials(word: string): boolean {
  return (
    /^(?:[^\s.]\.-?){1,3}$/.test(word) && [...word].every((each) => each === '.' || each === '-' || isCapital(each))
  )
}

function behindShortWord({ text, gap }: Border, { beforeAnyWord }: Lists): readonly number[] {
  return !beforeAnyWord.isEmpty && beforeAnyWord.has(wordBefore(text, gap)) ? [gap] : none
}
