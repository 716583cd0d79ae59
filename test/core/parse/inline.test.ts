import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInline } from '../../../src/core/parse/inline.ts'
import { parseMarkdown } from '../../../src/core/parse/markdown.ts'

const pieces = [
  ...[
    'a',
    'B',
    'é',
    'қ',
    '1',
    '1. ',
    ' ',
    '  ',
    '.',
    ',',
    ';',
    ': ',
    ':',
    '::',
    '(',
    ')',
    '?',
    "'",
    '"',
    '“',
    '”',
    '’',
    '–',
  ],
  ...[
    '—',
    '/',
    '%',
    '%%',
    '+',
    '-',
    ' - ',
    '*',
    '_',
    '`',
    '[',
    ']',
    '<',
    '&amp;',
    '\\',
    '#',
    ' #',
    '!',
    '~',
    '|',
    '{#a}',
  ],
  ...['https://a.org', '\u00a0', '\u0301', '\t'],
]
const titles = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => `a${parts.join('')}`)

test('a title of plain words is what Markdown makes of it, in its place', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const [heading] = parseMarkdown(`# ${title}`).children
      fc.pre(heading?.type === 'heading' && !heading.data?.id && !/#\s*$/.test(title))
      const read = parseInline(title, new Map(), { line: 1, column: 3 })
      expect(read).toEqual(withoutOffsets(heading.type === 'heading' ? heading.children : []))
    }),
    { numRuns: 3000 },
  )
})

function withoutOffsets(nodes: unknown): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'offset' ? undefined : value)))
}
