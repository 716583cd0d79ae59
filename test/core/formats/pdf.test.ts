import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Written } from '../../../src/core/formats/format.ts'
import { formats } from '../../../src/core/formats/index.ts'
import type { Annotations } from '../../../src/core/formats/sheet.ts'
import { countPages, readDestinations } from '../../../src/core/pdf/read-destinations.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { houseTheme } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { watchedSheet } from '../../support/watched-sheet.ts'

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index} of a long text.`).join('\n\n')

const report = reportOfTexts({
  'report.yaml':
    'title: "A \\"quoted\\" {report}; </style>"\nlanguage: en\ndate: 2023-07-14\nstatus: draft\nsections: [a, b]',
  'sections/a.md': `---\ntitle: First\n---\n\nSee [p. {page}](#b).[^n]\n\n${lines(60)}\n\n[^n]: The note.`,
  'sections/b.md': `---\ntitle: Second[^m]\n---\n\n:::recommendation{#r to="All"}\nDo it.\n:::\n\n[^m]: Other.`,
})

let browser: Browser
let annotated: Annotations[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function write(written: ResolvedReport): Promise<Written> {
  annotated = []
  const pdf = formats.get('pdf')
  if (!pdf) throw new Error('There is no PDF format')
  return pdf.write(written, {
    theme: houseTheme,
    version: '1.2.3',
    formats: new Set(['pdf']),
    paged: undefined,
    layOut: watchedSheet(browser.layOut.bind(browser), (told) => annotated.push(told)),
  })
}

describe('the PDF', () => {
  let written: Written
  let bytes: Uint8Array

  beforeAll(async () => {
    written = await write(report)
    const contents = written.artifacts[0]?.contents
    bytes = typeof contents === 'string' || contents === undefined ? new Uint8Array() : contents
  })

  test('counts its pages from the first page of text', () => {
    const pages = written.paged?.pages
    expect(pages?.get('a')).toBe('1')
    expect(Number(pages?.get('b'))).toBeGreaterThan(1)
    expect(pages?.get('r')).toBe(pages?.get('b'))
    expect(written.paged?.count).toBe(countPages(bytes))
    expect(readDestinations(bytes).get('a')).toBe(2)
  })

  test('fills in the pages that it was planned to have', () => {
    expect(annotated.length).toBe(1)
    expect(annotated[0]?.pages).toEqual(written.paged?.pages)
  })

  test('accounts for the words of the text', () => {
    expect(written.words?.lost).toEqual([])
    expect(written.words?.in).toBeGreaterThan(300)
  })

  test('says what it is', () => {
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('<dc:title>')
    expect(text).toContain('Rapporteur 1.2.3')
  })

  test('is the same, byte for byte, when it is made again', async () => {
    const again = (await write(report)).artifacts[0]?.contents
    expect(Buffer.from(again ?? '').equals(Buffer.from(bytes))).toBe(true)
  })
})

test('a number that is longer than its column stands clear of what follows', async () => {
  const sections = Array.from({ length: 288 }, (_, index): [string, string] => {
    return [`sections/s${1000 + index}.md`, '---\ntitle: Title\n---\n\n## Subsection\n\nText.']
  })
  const long = reportOfTexts({ 'report.yaml': 'title: T\nlanguage: en', ...Object.fromEntries(sections) })
  expect(long.sections.at(-1)?.id).toBe('s1287')
  // Otherwise the PDF would be refused, because two lines lie on one another.
  expect((await write(long)).artifacts).toHaveLength(1)
})
