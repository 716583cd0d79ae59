import { describe, expect, test } from 'vitest'
import { parseManifest } from '../../../src/core/parse/manifest.ts'
import type { Finding } from '../../../src/core/report.ts'

/** `2:8 text`. */
function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ place, text }) => `${place.start.line}:${place.start.column} ${text}`)
}

function messages(yaml: string): string[] {
  return lines(parseManifest(yaml, 'report.yaml').findings)
}

function hints(yaml: string): (string | undefined)[] {
  return parseManifest(yaml, 'report.yaml').findings.map(({ hint }) => hint)
}

describe('a manifest', () => {
  test('needs a title only', () => {
    const { manifest, findings } = parseManifest('title: A Report', 'report.yaml')
    expect(findings).toEqual([])
    expect(manifest).toMatchObject({
      title: 'A Report',
      language: 'en',
      status: 'final',
      theme: 'house',
      page: 'A4',
      density: 'standard',
      sections: undefined,
      numbering: { section: 'I', subsection: 'A', annex: 'I', note: '1', recommendation: '1', table: '1', figure: '1' },
    })
  })

  test('keeps texts as they are written', () => {
    const { manifest } = parseManifest('title: 2022\nversion: 1.10\nplace: NO\nlicence: 012\n', 'report.yaml')
    expect(manifest).toMatchObject({ title: '2022', version: '1.10', place: 'NO', licence: '012' })
  })

  test('knows where each value stands, and a text in quotes or in a block begins where its words do', () => {
    const yaml = 'title: "A Report"\ntitle-note: >-\n  A note.\nsections:\n  - a\n  - b\n'
    const { places } = parseManifest(yaml, 'report.yaml').manifest
    expect(places.get('title')?.start).toEqual({ line: 1, column: 8 + 1 })
    expect(places.get('title-note')?.start).toEqual({ line: 3, column: 3 })
    expect(places.get('sections.1')).toEqual({
      file: 'report.yaml',
      start: { line: 6, column: 5 },
      end: { line: 6, column: 6 },
    })
  })

  test('lists groups of recommendations in the order written', () => {
    const yaml = 'title: A\nrecommendations:\n  groups:\n    z: Last\n    "2": { heading: Two, order: 1 }\n'
    expect(parseManifest(yaml, 'report.yaml').manifest.recommendations.groups).toEqual([
      { id: 'z', heading: 'Last', order: undefined },
      { id: '2', heading: 'Two', order: 1 },
    ])
  })

  test('tells severities from words to accept', () => {
    const yaml = 'title: A\nchecks:\n  note-is-cited: warn\n  accept: [Majilis]\n'
    expect(parseManifest(yaml, 'report.yaml').manifest).toMatchObject({
      checks: { 'note-is-cited': 'warn' },
      accept: ['Majilis'],
    })
  })

  test('may repeat a text with an alias', () => {
    expect(parseManifest('title: &name A\nsubject: *name', 'report.yaml').manifest.subject).toBe('A')
  })
})

describe('a slip in a manifest', () => {
  test.each([
    ['', '1:1 Unexpected empty file, expected at least `title: …`'],
    ['language: en', '1:1 Unexpected file without `title`, expected `title: …`'],
    ['just text', '1:1 Unexpected `just text`, expected keys and values such as `title: …`'],
    ['- a\n- b', '1:1 Unexpected list, expected keys and values such as `title: …`'],
    ['title: a\ntitle: b', '2:1 Unexpected second `title`, expected each key once'],
    ['title: a\neventDate: 2022-11-20', '2:1 Unexpected `eventDate`, expected a known key'],
    ['title: Report #3', '1:15 Unexpected `#` after a text without quotes: YAML drops it and what follows'],
    ['title: #3', '1:8 Unexpected `#` after a text without quotes: YAML drops it and what follows'],
    ['title: a\n  #3 b', '2:3 Unexpected `#` after a text without quotes: YAML drops it and what follows'],
    ['title: Report: a sequel', '1:14 Unexpected second `: ` in a text'],
    ['title: "A" report', '1:12 Unexpected `report` in this value'],
    ['title: [A](#b) c', '1:11 Unexpected `(#b) c` in this value'],
    ['title: *A*', '1:8 Unexpected `*A*` at the start of a value'],
    ['title: &nbsp; A', '1:8 Unexpected `&nbsp;` at the start of a value'],
    ['title: !A b', '1:8 Unexpected `!A` at the start of a text'],
    ['title: @a', '1:8 Unexpected `@` at the start of a text'],
    ['title: "a', '1:8 Unexpected quotation mark that is never closed, expected a second one at the end of the text'],
    ['title:A\nplace: b', '1:1 Unexpected text right after `title:`, expected a space'],
    ['title: a\n\tplace: b', '2:1 Unexpected tab, expected spaces at the start of the line'],
    ['title: a\n  place: b', '2:3 Unexpected indentation of `place: b`'],
    ['title: a\nplace', '2:1 Unexpected `place`, expected a key, a colon, a space and a value'],
    ['title: a\n---\ntitle: b', '2:1 Unexpected second `---`, expected one group of keys'],
    ['---js\ntitle: a', '1:1 Unexpected `---js`, expected `---` or a key'],
    ['%YAML 1.1\n---\ntitle: a', '1:1 Unexpected `%` at the start of a line, expected a key'],
    [
      'title: a\ndate: 14 July 2023',
      '2:7 Unexpected `14 July 2023`, expected a day of the calendar such as `2023-07-14`',
    ],
    ['title: a\ndate: 2023-02-29', '2:7 Unexpected `2023-02-29`, expected a day of the calendar such as `2023-07-14`'],
    ['title: a\nlanguage: x', '2:11 Unexpected `x`, expected the tag of a language such as `en`, `kk` or `pt-BR`'],
    ['title: a\ndoi: abc', '2:6 Unexpected `abc`, expected a DOI such as `10.1234/abcd`'],
    [
      'title: a\npublisher: { name: b, url: "javascript:alert(1)" }',
      '2:29 Unexpected `javascript:alert(1)`, expected an address that begins with `https://`, `http://` or `mailto:`',
    ],
    ['title: a\npage: a3', '2:7 Unexpected `a3`, expected `A4` or `Letter`'],
    ['title: a\nsections: [../b]', '2:12 Unexpected `../b`, expected the name of a section file without `.md`'],
    ['title: a\nsections: [b]\nback:\n  - b', '4:5 Unexpected second `b`, expected each file once'],
    ['title: a\nsections: b', '2:11 Unexpected `b`, expected a list'],
    [
      'title: a\nrecommendations: { priority: [b], other: [b] }',
      '2:43 Unexpected second `b`, expected each recommendation once',
    ],
    [
      'title: a\nnumbering: { note: Note 1 }',
      '2:20 Unexpected `Note 1`, expected `none` or a pattern of `1`, `a`, `A`, `i`, `I` and punctuation, such as `(a)`',
    ],
    ['title: a\nchecks: { note-is-cited: of }', '2:26 Unexpected `of`, expected `off`, `info`, `warn` or `error`'],
    ['title: "a\\u202Eb"', '1:9 Unexpected right-to-left override (U+202E) in `a\uFFFDb`, expected text'],
    ['__proto__: a\ntitle: b', '1:1 Unexpected `__proto__`, expected a known key'],
  ])('%j is one message', (yaml, message) => {
    expect(messages(yaml)[0]).toBe(message)
    // A title that could not be read is not missed as well.
    expect(messages(yaml).slice(1)).toEqual([])
  })

  test.each([
    ['title: a\neventDate: 2022-11-20', 'Did you mean `event-date`?'],
    ['title: a\nlicense: b', 'Did you mean `licence`?'],
    ['title: a\nsections: [b.md]', 'Leave out `.md`.'],
    ['title: a\nsections: [sections/b.md]', 'Write `b`, without folders.'],
    ['title: a\nsections: [.\\sections\\b]', 'Write `b`, without folders.'],
    ['title: a\nsections: [../b.md]', 'Write the name alone, without folders.'],
    ['title: a\nlanguage: en_GB', 'Write `en-GB`.'],
    ['title: a\nlanguage: EN', 'Write `en`.'],
    ['title: a\nlanguages: [PT_br]', 'Write `pt-BR`.'],
    ['title: a\nlanguages: [sr-LATN-rs]', 'Write `sr-Latn-RS`.'],
    ['title: a\nlanguages: [De-CH-1996]', 'Write `de-CH-1996`.'],
    ['title: a\nlanguages: [en-X-AB-test]', 'Write `en-x-ab-test`.'],
    ['title: a\nstatus: drafts', 'Did you mean `draft`?'],
    ['title: a\ndoi: https://doi.org/10.1234/x', 'Write `10.1234/x`.'],
    ['title: a\npublisher: { name: b, url: example.org }', 'Write `https://example.org`.'],
  ])('in %j gets a hint', (yaml, hint) => {
    expect(hints(yaml)).toEqual([hint])
  })

  test('quotes the other place where two disagree', () => {
    const [finding] = parseManifest('title: a\nsections: [b]\nannexes: [b]', 'report.yaml').findings
    expect(finding?.related?.[0]?.place.start).toEqual({ line: 2, column: 12 })
  })

  test('leaves the rest of the manifest usable', () => {
    const yaml = 'title: Elections: a report\nlanguage: kk\nsections:\n  - b\n  - c.md\n  - ../d\n'
    expect(parseManifest(yaml, 'report.yaml').manifest).toMatchObject({ language: 'kk', sections: ['b', 'c'] })
  })

  test('names the nearest series or rule where these are known', () => {
    const yaml = 'title: a\nnumbering: { anex: I }\nchecks: { note-is-sited: warn }'
    const known = { series: ['annex'], rules: ['note-is-cited'] }
    const { findings } = parseManifest(yaml, 'report.yaml', known)
    expect(findings.map(({ hint }) => hint)).toEqual(['Did you mean `annex`?', 'Did you mean `note-is-cited`?'])
  })
})

describe('comments', () => {
  test.each([
    'title: a\n# about the place\nplace: b',
    'title: a\nsections: # in order\n  - b # the first\n  # - c\n',
    'title: "a" # quoted',
    'publisher:\n  name: a\n  # no short name\ntitle: b',
  ])('are left alone where no text is lost: %j', (yaml) => {
    expect(messages(yaml)).toEqual([])
  })
})

describe('YAML that is made to do harm', () => {
  const large = 65_000
  const bombs: Record<string, string> = {
    'a hundred thousand keys': Array.from({ length: 100_000 }, (_, index) => `k${index}: v`).join('\n'),
    'as many keys as fit': Array.from({ length: 6_000 }, (_, index) => `k${index}: v`).join('\n'),
    'the same key again and again': 'k: v\n'.repeat(large / 5),
    brackets: '['.repeat(large),
    braces: '{a: '.repeat(large / 4),
    dashes: '- '.repeat(large / 2),
    'question marks': '? '.repeat(large / 2),
    commas: `[${','.repeat(large)}]`.slice(0, large),
    'closing brackets': ']'.repeat(large),
    anchors: Array.from({ length: 5_000 }, (_, index) => `- &b${index} x`).join('\n'),
    'aliases of aliases': `a: &a [x, x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`,
    'many aliases': `- &a x\n${'- *a\n'.repeat(12_000)}`,
    tags: '!a '.repeat(large / 3),
    tabs: '\t'.repeat(large),
    documents: '---\n'.repeat(large / 4),
    'an instruction': '!!js/function "alert(1)"',
    'deep keys': Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
    quotes: `title: "${'\\u0041'.repeat(10_000)}`,
    nulls: '\0'.repeat(1000),
  }

  test.each(Object.entries(bombs))('%s end soon with a message or a value', (_name, yaml) => {
    const start = performance.now()
    const { manifest, findings } = parseManifest(yaml, 'report.yaml')
    // Far less on a machine that has nothing else to do.
    expect(performance.now() - start).toBeLessThan(3000)
    expect(manifest.language).toBe('en')
    expect(findings.length).toBeGreaterThan(0)
  })

  test('never pollutes a prototype', () => {
    parseManifest('title: a\nnumbering:\n  __proto__: { polluted: yes }\nchecks:\n  constructor: off\n', 'report.yaml')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
