import { numberMarksOf } from '../../merge/number-marks.ts'
import { withoutCodes } from '../codes-in.ts'
import type { Amount, Reading } from './amount.ts'
import { readChunk } from './read-chunk.ts'
import { isMeasure, scaleAt } from './scales.ts'

/** Whose words they are: those of the source, or of the translation. */
export interface Side {
  readonly name: 'source' | 'translation'
  readonly language: string
  readonly otherLanguage: string
}

/** Every number of some words, read by the rules of their language. Linear. */
export function amountsIn(words: string, side: Side): readonly Amount[] {
  // Those of document codes and addresses are for `translation-keeps-codes`.
  const text = plainDigits(withoutCodes(words))
  return [...text.matchAll(chunks)].map(({ 0: written, index }) => {
    const end = index + written.length
    const chunk = { written, before: text.slice(Math.max(0, index - 6), index), after: text.slice(end, end + 24) }
    return { index, written, isMeasured: isMeasure(chunk.after), ...readingsOf(chunk, side) }
  })
}

// A run of digits with single signs between them. Each of its parts begins with another character than the one before.
const chunks = /\d+(?:[.,:'’\u066b\u066c \u00a0\u202f\u2009]\d+)*/g

interface Chunk {
  readonly written: string
  readonly before: string
  readonly after: string
}

function readingsOf({ written, before, after }: Chunk, side: Side): Pick<Amount, 'readings' | 'foreign'> {
  const scale = scaleAt(after)
  const scaled = (reading: Reading) => (scale === undefined ? [] : timesTen(reading, scale))
  const own = readChunk(written, numberMarksOf(side.language))
  const foreign = readChunk(written, numberMarksOf(side.otherLanguage))
  const bare = [...inTheAfternoon(own, after), ...own, ...shortYears(written, before, after)]
  return {
    readings: [...own.flatMap(scaled), ...bare.flatMap((reading) => besideScale(reading, { scale, side }))],
    foreign: [...foreign.flatMap(scaled), ...foreign],
  }
}

/**
 * `5` of `5 million` may be met by the bare 5 of the other text, as in “5 to 7 million”; but not by that of `5 billion`.
 * So what stands before such a word is marked with its side, and the other side's bare numbers answer to that too.
 */
function besideScale(
  reading: Reading,
  { scale, side }: { readonly scale: number | undefined; readonly side: Side },
): Reading[] {
  if (reading.length > 1) return scale === undefined ? [reading] : []
  const other = side.name === 'source' ? 'translation' : 'source'
  const [value = ''] = reading
  return scale === undefined ? [reading, [`${other} ${value}`]] : [[`${side.name} ${value}`]]
}

/** A value with its point moved to the right. */
function timesTen([value = '', ...more]: Reading, power: number): Reading[] {
  const [whole = '', decimals = ''] = value.split('.')
  if (more.length > 0 || !/^\d+(?:\.\d+)?$/.test(value)) return []
  const digits = (whole + decimals.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '')
  const left = decimals.slice(power)
  return [[left ? `${digits}.${left}` : digits]]
}

/** `9 p.m.` is 21 elsewhere. */
function inTheAfternoon(readings: readonly Reading[], after: string): Reading[] {
  if (!/^\s?p\.?\s?m\b/i.test(after)) return []
  return readings.flatMap(([hour = '', ...minutes]) => {
    const [whole, decimals] = hour.split('.')
    const late = Number(whole) < 12 ? String(Number(whole) + 12) : whole
    return late === undefined || decimals !== undefined ? [] : [[late, ...minutes]]
  })
}

/** `2021/22` is 2021 and 2022; the `1990s` are the 90s. */
function shortYears(found: string, before: string, after: string): Reading[] {
  const [, century] = /(\d\d)\d\d[/–-]$/.exec(before) ?? []
  if (/^\d\d$/.test(found) && century !== undefined) return [[century + found]]
  return /^\d{4}$/.test(found) && /^['’]?s\b/.test(after) ? [[found.slice(2)]] : []
}

/** Digits of all scripts as 0 to 9, in as many characters. */
function plainDigits(text: string): string {
  return text.replace(/(?![0-9])[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) =>
    String(
      ((digit.codePointAt(0) ?? 0) -
        (digit >= '\uff10' ? 0xff10 : digit >= '\u0966' ? 0x966 : digit >= '\u06f0' ? 0x6f0 : 0x660)) %
        10,
    ),
  )
}
