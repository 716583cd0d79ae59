import { quote } from '../../../quote.ts'
import { type Code, codesIn } from '../codes-in.ts'
import { looksLike } from '../look-alikes.ts'
import type { Fault, Languages, TranslationRule } from '../translation-rule.ts'

/** Document codes and addresses are the same in every language. */
export const translationKeepsCodes: TranslationRule = {
  id: 'translation-keeps-codes',
  short: 'codes',
  summary: 'Document codes, web and e-mail addresses stand in a translation as they stand in its source text.',
  severity: 'warning',
  check({ source, translation, languages }, say) {
    const due = new Map(codesIn(source.words).map((code) => [code.written, code]))
    for (const code of due.values()) {
      if (!isKept(code, translation.words, languages)) say(lost(code, translation.words))
    }
  },
}

/** An address may lead to the page in the language of the translation. */
function isKept({ written, kind }: Code, words: string, { source, translation }: Languages): boolean {
  if (words.includes(written)) return true
  const translated = written.replace(new RegExp(`(?<=[/=])${short(source)}(?=[/?&#.]|$)`, 'g'), short(translation))
  return kind === 'address' && words.includes(translated)
}

function short(language: string): string {
  return language.toLowerCase().replace(/[^a-z].*$/, '')
}

function lost({ written, kind }: Code, words: string): Fault {
  const what = kind === 'code' ? 'The document code' : 'The address'
  const isAlike = looksLike(words).includes(looksLike(written))
  const hint = isAlike
    ? 'It is there with other letters, perhaps Cyrillic ones. Copy it from the source text.'
    : 'Copy it from the source text, letter by letter.'
  return { text: `${what} ${quote(written)} of the source text is missing`, hint }
}
