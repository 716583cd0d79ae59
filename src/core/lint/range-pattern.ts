import { onceFor } from '../once-for.ts'
import type { Ranges } from './ranges.ts'

/**
 * A pattern of years, pages and amounts with a hyphen between them, as one language writes them.
 *
 * In doubt silent: articles of laws, dates, telephone numbers and ids have hyphens too.
 */
export const rangePattern: (language: Ranges) => RegExp = onceFor(({ pages, units }) => {
  const ofPages = `(?<=(?<!\\p{L})(?:${pages})${gap})\\d+-\\d+${end}`
  const ofYears = `${apart}${year}-${year}${end}`
  const ofAmounts = `${apart}${number}-${number}(?=-?${gap}(?:%|${units}))`
  return new RegExp(`${ofPages}|${ofYears}|${ofAmounts}`, 'gu')
})

/** Whether the second number is larger, unlike that of Article 175-1. */
export function rises(range: string, language: string): boolean {
  const thousands = language === 'en' ? ',' : '.'
  const [from = 0, to = 0] = range.split('-').map((one) => Number(one.replaceAll(thousands, '').replace(',', '.')))
  return from < to
}

/** At most a new line and its indent, lest long gaps be read again for each number. */
const gap = '(?:\\s|&nbsp;){0,20}'
const year = '(?:1[89]|20)\\d\\d'
const number = '\\d+(?:[.,]\\d+)*'

/** Neither part of something longer, as `RAP/2019-2022` or `+7 717 20-30`, nor an id or a telephone number. */
const apart =
  '(?<![\\p{L}\\p{N}._/#№@=&?:,+-])(?<![\\d)#№]\\s)' +
  '(?<!(?<!\\p{L})(?:[Nn]os?|[Nn]r|[Tt]el|[Pp]hone|[Тт]ел)[.:]{0,2}\\s)'

/** Nothing goes on but the ending of a Kazakh number: `2019-2022-жылдары`. */
const end = '(?![\\p{L}\\p{N}_/@]|[.,:]\\d|-(?!жыл|бет))'
