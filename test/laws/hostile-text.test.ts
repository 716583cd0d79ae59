import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { check } from '../../src/core/lint/index.ts'
import { pageOf, reportOf } from '../support/house.ts'
import { sourcesOf } from '../support/report.ts'

// `RAPPORTEUR_SCALE=1 npx vitest run test/laws/hostile-text.test.ts` for ten times as much.
const scale = Number(process.env['RAPPORTEUR_SCALE'] ?? 0.1)
const times = (text: string, count: number): string => text.repeat(Math.ceil(count * scale))

/** Texts that programs have been known to read for ever, or to the end of their stack. */
const shapes: Readonly<Record<string, string>> = {
  quotations: '>'.repeat(9000),
  lists: '- '.repeat(9000),
  emphasis: times('*a **a ', 5000),
  stars: times('*', 20_000),
  'nested emphasis': `${'*'.repeat(3000)}a${'*'.repeat(3000)}`,
  'nested emphasis of words': `${'*a'.repeat(3000)}${'a* '.repeat(3000)}`,
  underscores: times('_a __b ', 6000),
  strikes: times('~~a ', 9000),
  'open brackets': times('[', 20_000),
  'open pictures': times('![', 15_000),
  'open links': times('[a](b', 9000),
  'nested links': `${times('[', 9000)}a${times('](b)', 9000)}`,
  mixture: times('[*a **b ~~c ', 4000),
  notes: times('[^a]', 9000),
  backticks: Array.from({ length: 300 * scale }, (_, index) => '`'.repeat(index + 1)).join(' '),
  'open tags': times('<a "', 9000),
  'less than': times('<', 20_000),
  comments: times('<!-- ', 9000),
  addresses: times('<http://', 6000),
  entities: times('&', 30_000),
  'written stars': `${'&ast;'.repeat(3000)}a${'&ast;'.repeat(3000)}`,
  braces: times('{', 30_000),
  ids: times('{#a} ', 9000),
  backslashes: times('\\', 30_001),
  pipes: times('|', 30_000),
  colons: times(':', 40_000),
  spaces: `a${' '.repeat(40_000)}b`,
}

type Files = Readonly<Record<string, string>>

const inManifest = (values: unknown): Files => ({ 'report.yaml': stringify(values) })
const inSection = (text: string): Files => ({ 'sections/a.md': text })
const inHead = (values: unknown): Files => inSection(`---\n${stringify(values)}---\n\nText.\n`)

/** Where an author may put them. */
const places: Readonly<Record<string, (text: string) => Files>> = {
  body: (text) => inSection(`Text ${text}\n`),
  lines: (text) => inSection([...text.slice(0, 1000)].join('\n')),
  heading: (text) => inSection(`# ${text}\n\nText.\n`),
  title: (title) => inHead({ title }),
  'other front matter': (text) =>
    inHead({ title: 'x', id: text, 'short-title': text, abstract: text, authors: [text], group: text }),
  cell: (text) => inSection(`| ${text} |\n| - |\n| b |\n`),
  caption: (text) => inSection(`:::table{#t caption=${JSON.stringify(text)}}\n| a |\n| - |\n| b |\n:::\n`),
  attribute: (text) => inSection(`:::recommendation{#r to=${JSON.stringify(text)}}\nText.\n:::\n`),
  'bare attribute': (text) => inSection(`:::recommendation{#r ${text}}\nText.\n:::\n`),
  'name of a block': (text) => inSection(`::${text}\n`),
  include: (text) => inSection(`::include{src=${JSON.stringify(text)}}\n`),
  note: (text) => inSection(`Text[^a]\n\n[^a]: ${text}\n`),
  label: (text) => inSection(`Text[^${text}]\n\n[^${text}]: Note\n`),
  code: (text) => inSection(`\`\`\`\n${text}\n\`\`\`\n`),
  comment: (text) => inSection(`<!-- ${text} -->\n\nText.\n`),
  csv: (text) => ({
    'sections/a.md': '::table{src=data/t.csv #t caption="x" total=last}\n',
    'data/t.csv': `a,b\n"${text.replaceAll('"', '""')}",1\n${text},2\n`,
  }),
  manifest: (text) =>
    inManifest({
      title: text,
      subject: text,
      version: text,
      publisher: { name: text, url: text },
      doi: text,
      language: text,
      date: text,
    }),
  'title note': (text) => inManifest({ title: 'x', 'title-note': text }),
  numbering: (text) => inManifest({ title: 'x', numbering: { section: text, note: text, table: text } }),
  lists: (text) =>
    inManifest({
      title: 'x',
      sections: [text],
      recommendations: { priority: [text], groups: { [text.slice(0, 900)]: text } },
      checks: { [text.slice(0, 900)]: 'off' },
    }),
}

describe.each(Object.entries(places))('as %s', (_, place) => {
  test('hostile text is read, checked and rendered in seconds, and breaks nothing', () => {
    for (const [name, text] of Object.entries(shapes)) {
      const start = performance.now()
      const report = reportOf(sourcesOf({ 'sections/a.md': 'Text.', ...place(text) }))
      expect(check(report), name).toBeInstanceOf(Array)
      expect(pageOf(report), name).toContain('</html>')
      // Minutes, before each of these was mended.
      expect(performance.now() - start, name).toBeLessThan(10_000)
    }
  })
})
