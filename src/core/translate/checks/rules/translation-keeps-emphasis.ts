import { quote } from '../../../quote.ts'
import { isShape, marksByWriting, writtenMark } from '../marks-of.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** Emphasis and line breaks of the source stand in the translation. */
export const translationKeepsEmphasis: TranslationRule = {
  id: 'translation-keeps-emphasis',
  short: 'emphasis',
  summary: 'What is emphasised in the source text is emphasised in its translation, and lines break alike.',
  severity: 'info',
  check({ unit: { marks }, translation }, say) {
    const found = marksByWriting(translation.pieces)
    for (const mark of marks) {
      const written = writtenMark(mark)
      if (!isShape(mark) || found.has(written)) continue
      const hint =
        mark.kind === 'pair'
          ? `Put ${quote(written)} and ${quote(`</${mark.name}>`)} around the same words.`
          : 'Put it where the line breaks.'
      say({ text: `${quote(written)} of the source text is missing`, hint })
    }
  },
}
