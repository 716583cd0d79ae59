import type { Paged } from './format.ts'
import type { MeasuredSheet } from './sheet.ts'

/** Whether no page number moves the text: in a theme, all digits of the text's page numbers are of one width. */
export function pageNumbersFit(
  { pageReferences }: Pick<MeasuredSheet, 'pageReferences'>,
  { pages }: Pick<Paged, 'pages'>,
): boolean {
  return [...pageReferences].every(([anchor, text]) => (pages.get(anchor) ?? text).length === text.length)
}
