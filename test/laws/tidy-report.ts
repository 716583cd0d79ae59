import fc, { type Arbitrary } from 'fast-check'
import type { RandomReport } from './random-report.ts'

// Stand for a marker word, a call to a note and a new id until all are numbered.
const [mark, call, fresh] = ['§', '¶', '◊']

const plain = fc.constantFrom(
  mark,
  mark,
  mark,
  'text',
  'of',
  '2:1',
  '9:30',
  'Col. 3:17',
  'naïve',
  'русский',
  'العربية',
  '🌱',
)
const phrase = fc.array(plain, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))

/** What is no markup where it stands, although it could be taken for some. */
const harmless = [
  ...[
    '2 * 3',
    'a_b_c',
    '&',
    'R&D',
    '&amp;',
    '&eacute;',
    'a < b',
    '\\<b\\>',
    '~1',
    '{',
    '}',
    '{x}',
    '{{x}}',
    '{{{x}}}',
    '{{#if x}}',
  ],
  ...[
    '{number}',
    '5%',
    '#1',
    '+',
    '=',
    '|',
    '[sic]',
    '\\[^1]',
    '(c)',
    '\\*',
    '\\_',
    ':',
    '::',
    '$x$',
    '^',
    '"quoted"',
    "it's",
  ],
  ...[
    '…',
    '—',
    '@',
    'é',
    'e\u0301',
    '\u00A0',
    '\u00AD',
    'http://example.org',
    'ab:cd',
    ':name',
    '::name[x]',
    'x:::y',
    '`code`',
  ],
]

// Not drawn yet, or from elsewhere: a draft may have such pictures.
const title = fc.constantFrom('', ` "${mark}"`, ` "${mark} ${mark}"{#${fresh}}`)
const picture = (text: string, address: string, rest: string): string =>
  rest.endsWith('}')
    ? `![Picture ${text}](${address}${rest.replace('{', '){')}`
    : `![Picture ${text}](${address}${rest})`

const inlineOf = (inner: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: phrase },
    { weight: 3, arbitrary: fc.constantFrom(...harmless) },
    { weight: 2, arbitrary: inner.map((text) => `*${text}*`) },
    { weight: 1, arbitrary: inner.map((text) => `**${text}**`) },
    { weight: 1, arbitrary: phrase.map((text) => `~~${text}~~`) },
    { weight: 1, arbitrary: phrase.map((text) => `\`${text}\``) },
    { weight: 3, arbitrary: fc.constant(`${mark}${call}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('[](#first)', `[${mark} {number}](#first)`, `[${mark}, p. {page}](#first)`),
    },
    { weight: 1, arbitrary: phrase.map((text) => `[${mark} ${text}](https://example.org/ "${mark}")`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(phrase, fc.constantFrom('x.png', 'https://example.org/x.png'), title)
        .map((all) => picture(...all)),
    },
  )

const { span } = fc.letrec<{ span: string }>((tie) => ({
  span: fc.oneof({ maxDepth: 2, depthIdentifier: 'tidy inline' }, phrase, inlineOf(tie('span'))),
}))
const inline = fc.array(inlineOf(span), { minLength: 1, maxLength: 6 }).map((parts) => `Text ${parts.join(' ')}`)
const cell = inline.map((text) => text.replaceAll('|', '\\|'))

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .chain(([columns, rows, captioned]) =>
    fc.array(cell, { minLength: columns * (rows + 1), maxLength: columns * (rows + 1) }).map((cells) => {
      const lines = Array.from(
        { length: rows + 1 },
        (_, row) => `| ${cells.slice(row * columns, (row + 1) * columns).join(' | ')} |`,
      )
      const text = [lines[0], `|${' - |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
      return captioned ? `:::table{#${fresh} caption="Table ${mark}"}\n${text}\n:::` : text
    }),
  )

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((parts) => parts.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'tidy block' },
    { weight: 8, arbitrary: inline },
    { weight: 2, arbitrary: tie('blocks').map((text) => `> ${indented(text, '> ')}`) },
    { weight: 2, arbitrary: tie('blocks').map((text) => `- ${indented(text, '  ')}`) },
    { weight: 1, arbitrary: tie('blocks').map((text) => `1. ${indented(text, '   ')}`) },
    { weight: 1, arbitrary: phrase.map((text) => `\`\`\`\n${text}\n\`\`\``) },
  ),
}))

const topBlock = fc.oneof(
  { weight: 6, arbitrary: block },
  { weight: 2, arbitrary: inline.map((text) => `## ${mark} ${text} {#${fresh}}`) },
  { weight: 2, arbitrary: table },
  { weight: 2, arbitrary: block.map((text) => `:::recommendation{#${fresh} to="Parliament"}\n${text}\n:::`) },
  { weight: 1, arbitrary: fc.constantFrom('***', '<!-- a remark -->', '%% a remark') },
)

const section = fc
  .tuple(fc.array(topBlock, { minLength: 1, maxLength: 6 }), inline, fc.constantFrom('\n', '\r\n'))
  .map(([blocks, noteText, ending]) => ({ text: blocks.join('\n\n'), noteText: noteText.replaceAll(call, ''), ending }))

/** Reports by people who know how: what stands in them is printed, each `mark12x` once. */
export const tidyReport: Arbitrary<RandomReport> = fc.array(section, { minLength: 1, maxLength: 3 }).map((sections) => {
  let [marks, ids] = [0, 0]
  const files = sections.map(({ text, noteText, ending }, index): [string, string] => {
    const name = ['first', 'second', 'third'][index] ?? ''
    let notes = 0
    const body = text.replaceAll(call, () => `[^n${++notes}]`)
    const definitions = Array.from(
      { length: notes },
      (_, note) => `[^n${note + 1}]: Note ${mark}. ${noteText}\n\n    More ${mark}.`,
    )
    const head = `---\nid: ${name}\ntitle: Section ${mark}\n---`
    const whole = [head, body, ...definitions]
      .join('\n\n')
      .replaceAll(fresh, () => `id-${++ids}`)
      .replaceAll(mark, () => `mark${marks++}x`)
    return [`sections/${'abc'[index]}.md`, `${whole}\n`.replaceAll('\n', ending)]
  })
  const lists =
    '---\nid: lists\ntitle: Recommendations\n---\n\n::recommendations{list=priority}\n\n::recommendations{list=other by=group}\n'
  return Object.fromEntries([...files, ['sections/z.md', lists]])
})
