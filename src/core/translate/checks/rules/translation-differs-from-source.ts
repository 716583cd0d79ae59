import { withoutCodes } from '../codes-in.ts'
import type { Pair, TranslationRule } from '../translation-rule.ts'

/** A translation is not the text itself. */
export const translationDiffersFromSource: TranslationRule = {
  id: 'translation-differs-from-source',
  short: 'unchanged',
  summary: 'A translation of three words or more differs from its source text.',
  severity: 'warning',
  check(pair, say) {
    const { source, translation } = pair
    if (tidy(source.text) !== tidy(translation.text) || wordsToTranslate(pair) < 3) return
    const hint = 'Translate it; or, if it stays as it is, say so in a comment: `# rapporteur: ok unchanged — why`.'
    say({ text: 'The translation is the same as the source text', hint })
  },
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Words with a small letter in them: names of authorities in capitals are often kept. */
function wordsToTranslate({ source: { words }, glossary }: Pair): number {
  let text = withoutCodes(words)
  for (const { term, keep } of glossary?.terms ?? []) if (keep) text = text.replaceAll(term, ' ')
  return (text.match(/(?<!\p{L})\p{L}*\p{Ll}\p{L}+/gu) ?? []).length
}
