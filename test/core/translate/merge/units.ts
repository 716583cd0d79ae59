import { readMarked } from '../../../../src/core/translate/marked.ts'
import type { Mark, Unit, UnitUse } from '../../../../src/core/translate/unit.ts'
import { unitId } from '../../../../src/core/translate/units/unit-id.ts'

/** A unit with this text, as a report would have it. */
export function unit(source: string, { context = '', ...use }: Partial<UnitUse> & { context?: string } = {}): Unit {
  const start = { line: 1, column: 1 }
  const first: UnitUse = {
    place: { file: 'sections/media.md', start, end: start },
    section: { id: 'media', title: 'Media' },
    what: 'Paragraph',
    recommendation: undefined,
    remark: undefined,
    ...use,
  }
  return { id: unitId(context, source), context, source, marks: marksOf(source), uses: [first] }
}

/** Units with these texts; equal ones once. */
export function unitsOf(...texts: readonly string[]): readonly Unit[] {
  return [...new Set(texts)].map((text) => unit(text))
}

function marksOf(source: string): readonly Mark[] {
  const kinds = { alone: 'alone', open: 'pair', empty: 'empty' } as const
  const marks = readMarked(source).flatMap(({ type, value }) =>
    type === 'alone' || type === 'open' || type === 'empty'
      ? [{ kind: kinds[type], name: value, says: `what ${value} stands for`, note: undefined }]
      : [],
  )
  return [...new Map(marks.map((mark) => [mark.name, mark])).values()]
}
