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
  const fault = faultOf(measured, layout)
  if (!fault) return
  const words = await sheet.quote(fault.item)
  throw new UserError(`${nameOf(words, sectionAt(fault.item, measured, report))} is ${fault.text}`, {
    hint: fault.hint,
    exitCode: 1,
  })
}

interface Fault {
  readonly item: number
  readonly text: string
  readonly hint: string
}

function faultOf({ tooWide, text: { items } }: MeasuredSheet, { text }: Layout): Fault | undefined {
  if (tooWide !== undefined) {
    const fewer = items[tooWide]?.paper === 'turned' ? 'Let the table have' : 'Give the table `landscape` or'
    const hint = `${fewer} fewer columns, or divide its longest words`
    return { item: tooWide, text: 'wider than the text of a page', hint }
  }
  const tooTall = text.find(({ overfull }) => overfull)
  const hint = 'Make the picture smaller, or divide the text of the row or its notes'
  return tooTall && { item: tooTall.from, text: 'taller than a page', hint }
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
