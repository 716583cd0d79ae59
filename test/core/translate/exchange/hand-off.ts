import type { HandOff, HandOffMessage } from '../../../../src/core/translate/exchange/hand-off.ts'
import { unitId } from '../../../../src/core/translate/units/unit-id.ts'
import { marksOf } from './random-hand-off.ts'

interface Given {
  readonly context?: string
  readonly translation?: string
  readonly state?: HandOffMessage['state']
  readonly previous?: string
  readonly section?: { readonly id: string; readonly title: string }
  readonly recommendation?: string
  readonly what?: string
  readonly remark?: string
  /** What the marks stand for, by name. */
  readonly says?: Readonly<Record<string, string>>
  readonly comments?: readonly string[]
}

/** A message of a hand-off into Russian, translated where a translation is given. */
export function message(source: string, given: Given = {}): HandOffMessage {
  const { context = '', translation = '', what = 'Paragraph', section, recommendation, remark, says = {} } = given
  const at = { line: 1, column: 1 }
  const place = { file: 'sections/a.md', start: at, end: at }
  return {
    unit: {
      id: unitId(context, source),
      context,
      source,
      marks: marksOf(source).map((mark) => ({ ...mark, says: says[mark.name] ?? '' })),
      uses: [{ place, section, what, recommendation, remark }],
    },
    translation,
    state: given.state ?? (translation === '' ? 'empty' : 'translated'),
    previous: given.previous,
    comments: given.comments ?? [],
  }
}

/** A hand-off of a report in English into Russian. */
export function handOff(messages: readonly HandOffMessage[]): HandOff {
  return { report: 'a-report', title: 'A Report', from: 'en', to: 'ru', messages }
}
