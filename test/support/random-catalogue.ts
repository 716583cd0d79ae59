import fc, { type Arbitrary } from 'fast-check'
import { type Catalogue, type Entry, keyOf } from '../../src/core/translate/catalogue.ts'

/** The head of every random catalogue; its language is Russian. */
export const header: ReadonlyMap<string, string> = new Map([
  ['Project-Id-Version', 'A Report 1'],
  ['Language', 'ru'],
  ['MIME-Version', '1.0'],
  ['Content-Type', 'text/plain; charset=UTF-8'],
  ['Content-Transfer-Encoding', '8bit'],
  ['X-Generator', 'Poedit 3.2.2'],
])

/** A catalogue that gettext accepts: texts with marks, and what makes files break in all languages. */
export const randomCatalogue: Arbitrary<Catalogue> = catalogueOf(messages())

/** A catalogue with any text at all, control characters too. */
export const hostileCatalogue: Arbitrary<Catalogue> = catalogueOf(
  fc.record({
    ...aboutMessages(),
    ...{ context: anyText(), source: anyText(), translation: anyText(), flags: fc.constant([]) },
    previous: fc.option(anyText(), { nil: undefined }),
  }),
)

/** A catalogue as it was before it was read from a file. */
export function withoutLines({ comments, header, entries }: Catalogue): Catalogue {
  return { comments, header, entries: entries.map(({ line: _, translationLine: __, ...entry }) => entry) }
}

/** Each message once, and what is obsolete last, as in a file. */
function catalogueOf(entry: Arbitrary<Entry>): Arbitrary<Catalogue> {
  const entries = fc.uniqueArray(entry, { maxLength: 12, selector: keyOf }).map((each) => {
    const named = each.filter(({ context, source }) => context !== '' || source !== '')
    return [...named.filter(({ obsolete }) => !obsolete), ...named.filter(({ obsolete }) => obsolete)]
  })
  return fc.record({ comments: commentLines(), header: fc.constant(header), entries })
}

/** Both texts have the same marks, and begin and end alike, as `msgfmt` wants it. */
function messages(): Arbitrary<Entry> {
  const mark = fc.constantFrom('{fn_turnout}', '{ref_media}', '{rec_4}')
  const texts = fc.record({
    ...{ marks: fc.array(mark, { maxLength: 3 }), first: words(), last: words() },
    ...{ opening: fc.constantFrom('', '', '\n'), closing: fc.constantFrom('', '', '\n'), isDone: fc.boolean() },
  })
  const about = fc.record({ ...aboutMessages(), previous: fc.option(words(), { nil: undefined }) })
  return fc.tuple(texts, about).map(([{ marks, first, last, opening, closing, isDone }, each]) => ({
    ...each,
    source: `${opening}A ${first}${marks.join(' ')}.${closing}`,
    translation: isDone ? `${opening}Я ${last}${marks.toReversed().join(' ')}.${closing}` : '',
    flags: marks.length > 0 ? ['python-brace-format'] : [],
    // gettext leaves out what is gone and was never translated, and that an empty text is fuzzy.
    ...{ obsolete: isDone && each.obsolete, fuzzy: isDone && each.fuzzy },
  }))
}

function aboutMessages() {
  return {
    context: fc.constantFrom('', '', 'heading', 'cell', 'front:title'),
    fuzzy: fc.boolean(),
    comments: commentLines(),
    notes: commentLines(),
    references: fc.uniqueArray(fc.constantFrom('sections/a.md', 'report.yaml', 'sections/Ünï 2.md', '"q".md'), {
      maxLength: 3,
    }),
    obsolete: fc.boolean(),
  }
}

/** Words, and pieces that break files which are written carelessly. */
function words(): Arbitrary<string> {
  const pieces = [
    ...[
      'text',
      'voters came',
      'текст',
      'қазақ',
      'العربية',
      'שלום',
      '中文字',
      '🌱',
      '👩‍👩‍👧',
      'e\u0301',
      '\u200f',
      '\u202b',
      '\u00a0',
    ],
    ...[
      '"',
      '\\',
      '\\n',
      '\\"',
      '"\n"',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\u2028',
      '\u2029',
      '\u0085',
      '\u000b',
      '\f',
      '\u0007',
    ],
    ...[
      '#',
      '#~ ',
      'msgid "a"',
      '%s',
      '%',
      '{{',
      '}}',
      '&amp;',
      '<a1>',
      '</a1>',
      '<br/>',
      '   ',
      '`',
      "'",
      '$',
      '\u{1d49c}',
    ],
  ]
  return fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((each) => each.join(' '))
}

function anyText(): Arbitrary<string> {
  return fc.oneof(words(), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
}

function commentLines(): Arbitrary<string[]> {
  const line = fc.constantFrom(
    '',
    'rapporteur: ok numbers',
    '  two spaces',
    'msgid "a"',
    ', fuzzy',
    '~ x',
    '. y',
    'Қазақ',
    '#',
    '\tx',
  )
  return fc.array(line, { maxLength: 2 })
}
