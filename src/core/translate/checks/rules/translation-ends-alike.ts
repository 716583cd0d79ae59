import { quote } from '../../../quote.ts'
import { type MarkedText, stretchOf, wordless } from '../marked-text.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** A translation ends as its source does: with a full stop, a colon, a question mark, or none of them. */
export const translationEndsAlike: TranslationRule = {
  id: 'translation-ends-alike',
  short: 'end',
  summary:
    'A translation ends with a full stop, a colon or a question mark where its source text does, and only there.',
  severity: 'warning',
  check({ source, translation }, say) {
    const wanted = endOf(source)
    const found = endOf(translation)
    if (wanted === undefined || found === undefined || wanted.kind === found.kind) return
    say({ text: wordsFor(wanted, found), ...stretchOf(translation, found.index, 1) })
  },
}

function wordsFor(wanted: End, found: End): string {
  if (found.kind === '') return `${quote(wanted.sign)} is missing at the end, where the source text has it`
  const due =
    wanted.kind === '' ? 'which the source text does not have' : `expected ${quote(wanted.sign)} as in the source text`
  return `Unexpected ${quote(found.sign)} at the end, ${due}`
}

interface End {
  /** `.`, `:`, `?`; empty for a letter, a digit, a bracket. */
  readonly kind: string
  readonly sign: string
  readonly index: number
}

const kinds: Readonly<Record<string, string>> = {
  ...{ '.': '.', '。': '.', '．': '.', '।': '.', '۔': '.', '։': '.', ':': ':', '：': ':' },
  ...{ '?': '?', '？': '?', '؟': '?', ';': ';' },
}

/** How a text ends; undefined where that says nothing: `etc.`, `…`, a list that goes on. */
function endOf({ words }: MarkedText): End | undefined {
  // What closes, and the marks of notes, may stand behind the sign or before it.
  const tail = words.slice(-80).replace(new RegExp(`[\\s${wordless}"'“”„«»‘’)\\]]+$`, 'u'), '')
  const sign = tail.at(-1)
  if (sign === undefined || /[…!;,—–]/.test(sign) || abbreviation.test(tail)) return undefined
  const kind = kinds[sign] ?? ''
  return { kind, sign, index: Math.max(0, words.length - Math.min(80, words.length) + tail.length - 1) }
}

const abbreviation =
  /(?<![\p{L}\p{N}])(?:etc|[ap]\.\s?m|Inc|Ltd|Co|Jr|Sr|No|vs|al|ibid|г|гг|в|вв|н\.\s?э|тыс|млн|млрд|руб|др|пр|т\.\s?[дпек]|им|ж|жж|т\.\s?б|с\.\s?б|б|стр|с|ст|п|чел|ұ|тг|\p{L})\.$/iu
