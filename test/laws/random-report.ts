import fc, { type Arbitrary } from 'fast-check'

/** The files of a report. Each word that looks like `mark12x` stands in them once and should be printed. */
export type RandomReport = Readonly<Record<string, string>>

// Stands for a marker word until all are numbered.
const mark = '§'

const labels = ['1', '2', 'a', 'long-label', 'Ünï']
const ids = ['one', 'two', 'x-3', 'қазақ', '🌱']
const words = [
  mark,
  mark,
  mark,
  'text',
  'a',
  'of',
  '2:1',
  '9:30',
  'Col. 3:17',
  '1990s',
  'e.g.',
  'naïve',
  'ру́сский',
  'العربية',
  '🌱',
]

const word = fc.constantFrom(...words)
const label = fc.constantFrom(...labels)
const id = fc.constantFrom(...ids)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(' '))

// No `-->` alone: with an open `<!--` somewhere above, it makes a comment like any other.
const oddities = [
  ...[
    '*',
    '_',
    '**',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '[',
    ']',
    '](',
    '![',
    '<',
    '>',
    '&',
    '&amp;',
    '&nosuch;',
    '\\',
    '\\*',
    '|',
  ],
  ...[
    '{',
    '}',
    '{#id}',
    '{number}',
    '{{x}}',
    '{{{x}}}',
    '%',
    '#',
    '+',
    '-',
    '=',
    '$',
    '^',
    '[^',
    '[^]',
    ':',
    '::',
    ':::',
  ],
  ...[
    '\u00A0',
    '\u200B',
    '\u00AD',
    '\u2028',
    '\u202E',
    '\uFEFF',
    '\u0301',
    '\t',
    '  ',
    '  \n',
    '\\\n',
    '\r\n',
    '\u0000',
  ],
  ...[
    '<!-- remark -->',
    '<!--',
    '<b>',
    '</b>',
    '<br>',
    '<State party>',
    '<script>',
    '<?',
    ']]>',
    'a<b',
    'http://example.org',
  ],
]

const inlineOf = (inner: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: phrase },
    { weight: 2, arbitrary: inner.map((text) => `*${text}*`) },
    { weight: 1, arbitrary: inner.map((text) => `__${text}__`) },
    { weight: 1, arbitrary: inner.map((text) => `~~${text}~~`) },
    { weight: 1, arbitrary: phrase.map((text) => `\`${text}\``) },
    { weight: 2, arbitrary: label.map((name) => `${mark}[^${name}]`) },
    { weight: 2, arbitrary: fc.tuple(inner, id).map(([text, to]) => `[${text}](#${to})`) },
    { weight: 1, arbitrary: id.map((to) => `[](#${to})`) },
    { weight: 1, arbitrary: fc.tuple(phrase, label).map(([text, to]) => `[${text} {number}](#note:${to})`) },
    { weight: 1, arbitrary: inner.map((text) => `[${text}](https://example.org "${mark}")`) },
    { weight: 1, arbitrary: fc.tuple(inner, label).map(([text, to]) => `[${text}][${to}]`) },
    { weight: 1, arbitrary: fc.tuple(phrase, id).map(([text, name]) => `![${text}](x.png "${mark}"){#${name}}`) },
    { weight: 1, arbitrary: phrase.map((text) => `![${text}](javascript:x)`) },
    { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  )

const { inline } = fc.letrec<{ inline: string; span: string }>((tie) => ({
  span: fc.oneof({ maxDepth: 3, depthIdentifier: 'inline' }, phrase, inlineOf(tie('span'))),
  inline: fc.array(inlineOf(tie('span')), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
}))

const line = inline.map((text) => text.replace(/[\r\n]+/g, ' '))
const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)
const withIds = (text: string, name: string | undefined): string => (name === undefined ? text : `${text} {#${name}}`)

const heading = fc
  .tuple(fc.integer({ min: 1, max: 7 }), line, fc.option(id, { nil: undefined }))
  .map(([depth, text, name]) => withIds(`${'#'.repeat(depth)} ${text}`, name))
const setext = fc.tuple(inline, fc.constantFrom('===', '---', '-')).map(([text, under]) => `${text}\n${under}`)
const row = fc.array(line, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`)
const table = fc
  .tuple(row, fc.integer({ min: 1, max: 4 }), fc.array(row, { maxLength: 3 }))
  .map(([head, columns, rows]) => [head, `|${' - |'.repeat(columns)}`, ...rows].join('\n'))
const note = fc
  .tuple(label, inline, fc.constantFrom('', '\n\n    ', '\n\n', '\n'), inline)
  .map(([name, text, gap, more]) => `[^${name}]: ${text}${gap && `${gap}${more}`}`)
const definition = fc
  .tuple(label, fc.boolean())
  .map(([name, titled]) => `[${name}]: https://example.org${titled ? ' "title"' : ''}`)
const code = fc
  .tuple(fc.constantFrom('```', '~~~', '````'), line, fc.constantFrom('```', '~~~', ''))
  .map((all) => all.join('\n'))
const html = fc
  .tuple(fc.constantFrom('<div>', '<!--', '<!-- x -->', '<script>', '<?', '<![CDATA[', '<table>', '<p', '<!X'), inline)
  .map(([open, text]) => `${open}\n${text}`)

const containerNames = ['recommendation', 'table', 'figure', 'recomendation', 'include', 'unknown', 'recommendation-x']
const leafNames = ['recommendations', 'table', 'include', 'recommendations', 'toc', 'unknown']
const attributes = fc
  .array(
    fc.oneof(
      id.map((name) => `#${name}`),
      line.map((text) => `caption=${JSON.stringify(text)}`),
      fc.constantFrom(
        'list=priority',
        'list=other by=group',
        'to="Parliament"',
        'group=one',
        'src=shared.md',
        'src=data/t.csv',
        'x=y',
        '.class',
        'src=../x',
      ),
    ),
    { maxLength: 3 },
  )
  .map((parts) => (parts.length > 0 ? `{${parts.join(' ')}}` : ''))
const leaf = fc.tuple(fc.constantFrom(...leafNames), attributes).map(([name, given]) => `::${name}${given}`)

const { block } = fc.letrec<{ block: string; blocks: string; container: string }>((tie) => ({
  container: fc
    .tuple(
      fc.constantFrom(...containerNames),
      attributes,
      tie('blocks'),
      fc.constantFrom(':::', ':::', ':::', '', '::::'),
    )
    .map(([name, given, text, close]) => `:::${name}${given}\n${text}\n${close}`),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    { weight: 8, arbitrary: inline },
    { weight: 3, arbitrary: heading },
    { weight: 1, arbitrary: setext },
    { weight: 2, arbitrary: table },
    { weight: 4, arbitrary: note },
    { weight: 1, arbitrary: definition },
    { weight: 1, arbitrary: code },
    { weight: 1, arbitrary: html },
    { weight: 1, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '---',
        '***',
        '    indented',
        '\t',
        'a\n    b',
        '<!-- x -->',
        '%% remark',
        '\f',
        '1.',
        '-',
        '>',
        '|',
        '|-|',
      ),
    },
    { weight: 2, arbitrary: tie('blocks').map((text) => `> ${indented(text, '> ')}`) },
    { weight: 2, arbitrary: tie('blocks').map((text) => `- ${indented(text, '  ')}`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('1.', '3)', '8.'), tie('blocks'))
        .map(([n, text]) => `${n} ${indented(text, '   ')}`),
    },
    { weight: 2, arbitrary: tie('container') },
  ),
}))

const head = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: line.map((title) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`) },
  { weight: 1, arbitrary: fc.tuple(id, line).map(([name, title]) => `---\nid: ${name}\ntitle: ${title}\n---\n`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---\n',
      '---\ntitle: x\n',
      '\n---\ntitle: x\n---\n',
      '---\n---\n',
      '---js\nx\n---\n',
      '\uFEFF---\ntitle: x\n---\n',
    ),
  },
)

const body = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([blocks, closed]) => `${blocks.join('\n\n')}${closed ? '\n' : ''}`)

const section = fc
  .tuple(head, body, fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([opening, text, ending]) => `${opening}${text}`.replaceAll('\n', ending))

const csv = fc
  .array(
    fc.array(
      line.map((text) => (text.includes('"') ? 'x' : `"${text}"`)),
      { minLength: 1, maxLength: 3 },
    ),
    { maxLength: 4 },
  )
  .map((rows) => rows.map((cells) => cells.join(',')).join('\n'))

/** Reports by people who make every mistake: one to three sections, and an included and a CSV file that they may name. The head of an included file is left out, so it has none. */
export const randomReport: Arbitrary<RandomReport> = fc
  .tuple(fc.array(section, { minLength: 1, maxLength: 3 }), body, csv)
  .map(([sections, shared, rows]) => {
    const files = sections.map((text, index): [string, string] => [`sections/${'abc'[index]}.md`, text])
    return numbered(Object.fromEntries([...files, ['shared.md', shared], ['data/t.csv', rows]]))
  })

function numbered(files: RandomReport): RandomReport {
  let count = 0
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(mark, () => `mark${count++}x`)]),
  )
}
