import { describe, expect, test } from 'vitest'
import { withinLimits } from '../../../src/core/parse/limits.ts'
import { parseMarkdown } from '../../../src/core/parse/markdown.ts'
import { denseReport } from './dense-report.ts'

function messages(text: string): string[] {
  return withinLimits(text, 'a.md').map(({ place, text: said }) => `${place.start.line} ${said}`)
}

const many = 10_000
const numbers = Array.from({ length: many }, (_, index) => index)

/** Known to make readers of Markdown hang, overflow or run out of memory, in the manner of cmark's own list. */
const pathological: Record<string, string> = {
  'strong in emphasis': `${'*a **a '.repeat(many)}b${' a** a*'.repeat(many)}`,
  'closers without openers': 'a_ '.repeat(many),
  'openers without closers': '_a '.repeat(many),
  'link closers': 'a]'.repeat(many),
  'link openers': '[a'.repeat(many),
  'openers of one kind, closers of another': '*a_ '.repeat(many),
  'links and emphasis': '[ a_'.repeat(many),
  'stars and brackets': '**x [a*b**c*](d)'.repeat(many / 4),
  'brackets in brackets': `${'['.repeat(many)}a${']'.repeat(many)}`,
  'images in images': `${'!['.repeat(many)}a${'](b)'.repeat(many)}`,
  'open images': '!['.repeat(many),
  quotations: `${'> '.repeat(many)}a`,
  'tight quotations': '>'.repeat(1500),
  'lists in a line': `${'- '.repeat(many)}a`,
  'lists in quotations': `${'> - '.repeat(many)}a`,
  'lists that look like a line across': '* '.repeat(many),
  'lists farther and farther in': numbers
    .slice(0, 600)
    .map((index) => `${' '.repeat(2 * index)}- a`)
    .join('\n'),
  'backticks of all lengths': numbers
    .slice(0, 1400)
    .map((index) => `e${'`'.repeat(index)}`)
    .join(''),
  entities: '&'.repeat(many),
  nulls: '\0'.repeat(many),
  'empty links': '[a](b)'.repeat(many),
  'links that are never closed': '[a](<b'.repeat(many),
  'comments that are never closed': `</${'<!--'.repeat(many)}`,
  'CDATA that is never closed': 'a <![CDATA['.repeat(many),
  'a wide and empty table': `${'a|'.repeat(3000)}\n${'-|'.repeat(3000)}\n${'|\n'.repeat(3000)}`,
  'many notes': numbers.map((index) => `[^${index}]: x`).join('\n\n'),
  'notes in notes': '[^a]:'.repeat(many),
  'blocks that are never closed': ':::a\n'.repeat(many),
  'blocks in blocks': numbers
    .slice(0, 700)
    .map((index) => `${':'.repeat(703 - index)}a`)
    .join('\n'),
  'a megabyte of line ends': '\n'.repeat(1_000_000),
  'ten megabytes': 'word '.repeat(2_000_000),
  'a line without end': 'a'.repeat(500_000),
}

describe('a text that would take too long to read', () => {
  test.each(Object.entries(pathological))('is refused, or is read soon: %s', (_name, text) => {
    const start = performance.now()
    const refused = messages(text)
    // Linear: a megabyte takes a few hundredths of a second.
    expect(performance.now() - start).toBeLessThan(1500)
    expect(refused.length).toBeLessThanOrEqual(1)
    if (refused.length === 0) parseMarkdown(text)
    // A second at the most on a machine that has nothing else to do.
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test.each([
    ['word '.repeat(300_000), '1 Unexpected file of 1.5 million characters, expected at most 1 million'],
    [`a\n\n${'b'.repeat(100_001)}`, '3 Unexpected more than 100,000 characters in one line'],
    [`a\n${'>'.repeat(31)}`, '2 Unexpected more than 30 quotations and lists in one another'],
    [':::a\n'.repeat(21), '21 Unexpected more than 20 `:::` blocks in one another'],
    [`a\n${'['.repeat(51)}${']'.repeat(51)}`, '2 Unexpected more than 50 brackets in one another'],
    ['[a] '.repeat(5001), '1 Unexpected more than 5,000 brackets in one paragraph'],
    ['*a _b '.repeat(101) + 'c_ d* '.repeat(101), '1 Unexpected more than 100 levels of emphasis'],
    ['*a* '.repeat(2001), '1 Unexpected more than 4,000 `*`, `_` and `~` in one paragraph'],
    [`${'a|'.repeat(201)}\n${'-|'.repeat(201)}`, '2 Unexpected more than 200 columns in a table'],
    [`a|b\n-|-\n${'c|d\n'.repeat(19_997)}`, undefined],
    ['> a\nb\n'.repeat(3001), '6002 Unexpected more than 3,000 lines that go on without `>`'],
    ['a\n'.repeat(20_001), '20001 Unexpected more than 20,000 lines of text'],
  ])('says where and what is too much (%#)', (text, message) => {
    expect(messages(text)).toEqual(message === undefined ? [] : [message])
  })
})

describe('a dense report', () => {
  const text = denseReport()

  test('of 20,000 words, 700 notes and tables of 300 rows is never refused', () => {
    expect(text.split(/\s+/).length).toBeGreaterThan(20_000)
    expect(text.match(/^\[\^/gm)).toHaveLength(700)
    expect(messages(text)).toEqual([])
  })

  test.each([
    ['a table in which every cell is bold', `|a|b|\n|-|-|\n${'| **x** | *y* |\n'.repeat(300)}`],
    ['starred figures', `|a|b|\n|-|-|\n${'| *0.05 | **0.01 |\n'.repeat(300)}`],
    ['three hundred links in a list', '1. [a](https://example.org) and *b*\n'.repeat(300)],
    ['a form with lines to fill in', 'Name: ____________________\n'.repeat(300)],
    [
      'notes of several lines each',
      numbers
        .slice(0, 2400)
        .map((index) => `[^${index}]: A note\ngoes on\nand on.`)
        .join('\n\n'),
    ],
    [
      'notes between paragraphs',
      numbers
        .slice(0, 2400)
        .map((index) => `A[^${index}]\n\n[^${index}]: B`)
        .join('\n\n'),
    ],
    ['a line across the page', `${'- '.repeat(100)}\n\n${'*'.repeat(500)}`],
    ['blocks that are closed', ':::note\nText.\n:::\n\n'.repeat(1000)],
  ])('with %s is never refused', (_name, dense) => {
    expect(messages(dense)).toEqual([])
  })
})
