/** Words of a theme, filled in; unset where it has none and those who ask can do without. */
type Word = (key: string, values?: Readonly<Record<string, string>>) => string | undefined

/**
 * `2022-11-20` as the words of a language write it: `20 November 2022`. Anything else stays as it is.
 *
 * `Intl` is not asked: it writes `1 juillet` and `2022 ж.`, where a report says `1er juillet` and `2022 жылғы`, and what
 * it writes changes with the version of Node.js, while the same sources have to give the same bytes.
 */
export function formatDate(date: string | undefined, word: Word): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? []
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12) return date ?? ''
  const name = word(`month-${Number(month)}`)
  const number = day === '01' ? word('first-day') : String(Number(day))
  return (name && number && word('date', { year, month: name, day: number })) || `${year}-${month}-${day}`
}
