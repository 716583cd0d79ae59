import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countPages, readDestinations } from '../../../src/core/pdf/read-destinations.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { htmlOf } from '../../support/house.ts'
import { marginOf, misplaced, type PrintedReport, printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { checkTags } from '../pdf/check-tags.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const sentence =
  'Following an invitation from the authorities, and in accordance with its mandate, the office established a mission. '
const text = (sentences: number) => sentence.repeat(sentences).trim()

const columns = (cells: (column: number) => string) =>
  `| ${Array.from({ length: 12 }, (_, at) => cells(at)).join(' | ')} |`

/** A table too wide for an upright page; some of its rows call a note. */
function wide(rows: number, called: readonly number[] = [], label = 'n'): string {
  const head = [columns((at) => `Column ${at}`), columns(() => '---')]
  const row = (_: unknown, index: number) =>
    columns((at) => (at === 0 ? `Row ${index}${called.includes(index) ? `[^${label}${index}]` : ''}` : '1,234,567'))
  return [...head, ...Array.from({ length: rows }, row)].join('\n')
}

function sources(sections: string, manifest = ''): Readonly<Record<string, string>> {
  return {
    'report.yaml': `title: A Report\nlanguage: en\nsections: [a]\n${manifest}`,
    'sections/a.md': `---\ntitle: Findings\n---\n\n${sections}`,
  }
}

const print = (section: string, manifest = '') => printReport(reportOfTexts(sources(section, manifest)), browser)

/** `u` for each upright page and `t` for each that is turned, cover and contents among them. */
const papers = ({ pages }: PrintedReport) => pages.map(({ width, height }) => (width > height ? 't' : 'u')).join('')

describe('a table in landscape', () => {
  const long = [
    `${text(12)}[^a] See [p. {page}](#after), [](#regions).`,
    `:::table{#regions caption="Regions[^c]" landscape}\n${wide(60, [1, 30, 31, 59])}\n\nSource: the offices.\n:::`,
    `## After {#after}\n\n${text(12)}[^b]`,
    ...['a', 'b', 'c', 'n1', 'n31', 'n59'].map((label) => `[^${label}]: Note ${label}. ${text(2)}`),
    `[^n30]: Longer than a page. ${text(60)}`,
  ].join('\n\n')
  let printed: PrintedReport

  beforeAll(async () => {
    printed = await print(long)
  })

  test('stands on turned pages between upright ones', () => {
    expect(papers(printed)).toMatch(/^uuut{4,6}u+$/)
  })

  test('has its notes on the pages of their calls, as planned', () => {
    expect(misplaced(printed)).toEqual([])
    expect(printed.calls.size).toBe(7)
    expect(countPages(printed.bytes)).toBe(printed.written.paged?.count)
  })

  test('has running heads, folios, its head and its name on each page', () => {
    for (const [index, page] of printed.pages.entries()) {
      if (page.width < page.height) continue
      expect(marginOf(page)).toContain(`${index - 1} A Report I Findings`)
      if (index > 3) expect(marginOf(page)).toMatch(/Table 1 \(continued\).*Column 0.*Column 11/)
    }
  })

  test('keeps its source with its last rows', () => {
    const last = printed.pages.findLast(({ width, height }) => width > height)
    expect(textOf(last)).toMatch(/Row 58.*Row 59.*Source: the offices\./)
  })

  test('is followed by text whose pages are right in contents and references', () => {
    const page = papers(printed).lastIndexOf('t') + 1
    expect(readDestinations(printed.bytes).get('after')).toBe(page)
    expect(textOf(printed.pages[1])).toContain(`After ${page - 1}`)
    expect(textOf(printed.pages[2])).toMatch(new RegExp(`See p\\. ${page - 1} ?, Table 1`))
  })

  test('lacks nothing of PDF/UA that can be told from the file', () => {
    expect(checkTags(printed.bytes)).toEqual([])
  })
})

test('a heading goes with the table in landscape right below it', async () => {
  const table = (id: string) => `:::table{#${id} caption="Table ${id}" landscape}\n${wide(5)}\n:::`
  const printed = await print(`${table('a')}\n\n## Second\n\n${table('b')}\n\n${table('c')}\n\n${text(1)}`)
  // The report's title stands on the first page.
  expect(papers(printed)).toBe('uuutttu')
  expect(textOf(printed.pages[3])).toMatch(/^I ?Findings Table 1/)
  expect(textOf(printed.pages[4])).toMatch(/^A ?Second Table 2/)
  expect(textOf(printed.pages[5])).toMatch(/^Table 3/)
})

test('a head that takes more than a quarter of the page stands once, and the rows fill their pages', async () => {
  const [, ...rows] = wide(55).split('\n')
  const head = columns((at) => `Head ${at} ${'in many words '.repeat(6)}`)
  const printed = await print(`:::table{caption="Wide" landscape}\n${[head, ...rows].join('\n')}\n:::`)
  // At 24 pixels a row, some 10 below the head and 25 on a page without it.
  expect(papers(printed)).toBe('uuuttt')
  expect(printed.pages.filter((page) => /Head 0/.test(textOf(page) + marginOf(page)))).toHaveLength(1)
  expect(marginOf(printed.pages[4])).toContain('Table 1 (continued)')
})

test('notes that a table in landscape leaves at the end of the report go on upright', async () => {
  const printed = await print(
    `:::table{caption="Wide" landscape}\n${wide(5, [4])}\n:::\n\n[^n4]: ${text(120)}`,
    'page: Letter\n',
  )
  expect(papers(printed)).toMatch(/^uuutu+$/)
  expect(misplaced(printed)).toEqual([])
  expect(printed.notes[0]?.length).toBeGreaterThan(1)
})

test('pages in landscape do not drift, however many they are', async () => {
  const called = Array.from({ length: 16 }, (_, index) => 10 * index)
  const notes = called.map((row) => `[^n${row}]: Note of row ${row}.`).join('\n\n')
  for (const manifest of ['', 'page: Letter\n']) {
    const printed = await print(`:::table{caption="Wide" landscape}\n${wide(160, called)}\n:::\n\n${notes}`, manifest)
    expect(misplaced(printed)).toEqual([])
    expect(papers(printed)).toMatch(/^uuut{7,}$/)
    const ends = printed.pages.slice(3, -1).map(({ runs }) => {
      return Math.max(...runs.flatMap(({ text: words, y }) => (words.startsWith('Note') ? [y] : [])))
    })
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(2)
  }
})

test('in HTML a table in landscape looks as any other', () => {
  const html = (attribute: string) => {
    const section = `## Head\n\n:::table{caption="Wide"${attribute}}\n${wide(3)}\n:::`
    return htmlOf(reportOfTexts(sources(section))).page
  }
  expect(html(' landscape')).toBe(html(''))
})
