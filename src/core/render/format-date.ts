import type { RenderTools } from '../directives/directive.ts'

/** `2022-11-20` as the language writes it: `20 November 2022`. Anything else stays as it is. */
export function formatDate(date: string | undefined, word: RenderTools['word']): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? []
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12) return date ?? ''
  return word('date', { year, month: word(`month-${Number(month)}`), day: String(Number(day)) })
}
