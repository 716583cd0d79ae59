import type { Gap } from '../core/formats/format.ts'
import { visible } from './visible.ts'

/** One line on the pages that are less than two thirds full; none where nobody wonders why, as at the end of the text. */
export function showGaps(gaps: readonly Gap[]): readonly string[] {
  const told = gaps.flatMap(({ page, ...gap }) => {
    const reason = reasonOf(gap)
    return reason === undefined ? [] : [`${page} (${reason})`]
  })
  if (told.length === 0) return []
  const pages = told.length === 1 ? '1 page is' : `${told.length} pages are`
  const rest = told.length > most ? [`and ${told.length - most} more`] : []
  return [`${pages} less than two thirds full: ${[...told.slice(0, most), ...rest].join(', ')}`]
}

const most = 8

function reasonOf({ reason, next }: Omit<Gap, 'page'>): string | undefined {
  if (reason === 'kept') return next === undefined ? 'what follows is kept together' : `${visible(next)} is kept whole`
  if (reason === 'turned') return `${visible(next ?? 'the next page')} lies on its side`
  return reason === 'notes' ? 'the notes of what follows do not fit' : undefined
}
