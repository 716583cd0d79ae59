import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/cli/width-of.ts'

const texts = [
  ...['', 'Turnout was 54 per cent', 'the “media” – §5 … №3 £5', 'Ελλάδα', 'Қазақстан Республикасы', 'Łódź, Škoda, ǅ'],
  ...[
    'é as e\u0301',
    'тё as е\u0308',
    'so\u00adft',
    'ze\u200bro',
    'no\u00a0break',
    'tab\tbed',
    'line\nend',
    '\u001b[1m',
  ],
  ...['日本語の報告', 'ｶﾞ and ガ', '한국어', '한국어'.normalize('NFD'), '（全角）', 'ＡＢＣ'],
  ...['العربية', 'בְּרֵאשִׁית', 'हिन्दी में', 'ภาษาไทย', 'ქართული', 'Հայերեն'],
  ...['✓ done', '✅', '✔️', '☎', '☎️', '👩‍👩‍👧‍👦', '🇰🇿', '🇰', '5️⃣', '👍🏽', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '→', '\ud800'],
]

describe('the width of a text in a terminal', () => {
  test.each(texts)('is what terminals give it: %j', (text) => {
    const plain = text.startsWith('\u001b') ? '[1m' : text
    expect(widthOf(text)).toBe(stringWidth(plain))
  })
})
