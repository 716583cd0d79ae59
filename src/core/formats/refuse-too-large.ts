import { quote } from '../quote.ts'
import type { ResolvedReport, Section } from '../report.ts'
import { UserError } from '../user-error.ts'
import type { Layout } from './lay-out.ts'
import type { MeasuredSheet, Sheet } from './sheet.ts'

/** Stop where something is too large for the paper: a browser would shrink the report, or cut it. */
export async function refuseTooLarge(
  measured: MeasuredSheet,
  layout: Layout,
  report: ResolvedReport,
  sheet: Sheet,
): Promise<void> {
  const tooTall = layout.text.find(({ overfull }) => overfull)
  if (tooTall) {
    const words = await sheet.quote(tooTall.from)
    throw new UserError(`${nameOf(words, sectionAt(tooTall.from, measured, report))} is taller than a page`, {
      hint: 'Make the picture smaller, divide the text of the table’s row, or its notes',
      exitCode: 1,
    })
  }
  if (measured.overflow === undefined) return
  throw new UserError(`${nameOf(measured.overflow, undefined)} is wider than the text of a page`, {
    hint: 'Let the table have fewer columns, or divide its longest words',
    exitCode: 1,
  })
}

function nameOf(words: string, section: Section | undefined): string {
  const what = words ? `What begins with ${quote(words)}` : 'A picture'
  return section ? `${what} in ${section.path}` : what
}

/** The last section that begins at an item or before it. */
function sectionAt(
  item: number,
  { anchors }: MeasuredSheet,
  { sections, targets }: ResolvedReport,
): Section | undefined {
  return sections.findLast(({ id }) => (anchors.get(targets.get(id)?.anchor ?? id) ?? Number.POSITIVE_INFINITY) <= item)
}
