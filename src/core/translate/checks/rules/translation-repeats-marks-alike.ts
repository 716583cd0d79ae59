import { quote } from '../../../quote.ts'
import { isRepeatable, isShape, marksByWriting, meaningOf, writtenMark } from '../marks-of.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** Links and numbers stand as often as in the source. */
export const translationRepeatsMarksAlike: TranslationRule = {
  id: 'translation-repeats-marks-alike',
  short: 'repeats',
  summary: 'A link or a number that is filled in stands in a translation as often as in its source text.',
  severity: 'warning',
  check({ unit: { marks }, source, translation }, say) {
    const wanted = marksByWriting(source.pieces)
    const found = marksByWriting(translation.pieces)
    for (const mark of marks) {
      const written = writtenMark(mark)
      const there = found.get(written) ?? []
      const due = wanted.get(written)?.length ?? 1
      if (isShape(mark) || !isRepeatable(mark) || there.length === 0 || there.length === due) continue
      const text = `${quote(written)} stands ${timesOf(there.length)}, expected ${timesOf(due)}`
      const hint = meaningOf(mark).replace(/^, which (.*?)\.?$/, 'It $1.')
      const extra = there[due]
      say({ text, ...(hint !== '' && { hint }), ...(extra && { at: extra.at, length: written.length }) })
    }
  },
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
