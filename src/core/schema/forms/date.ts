import type { Form } from '../text.ts'

/** A day of the calendar as ISO 8601 writes it. */
export const date: Form = {
  expected: 'a day of the calendar such as `2023-07-14`',
  schema: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  accepts: isDay,
  hint: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? 'There is no such day.' : 'Write year-month-day.'),
}

function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
