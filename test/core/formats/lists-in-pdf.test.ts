import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDestinations } from '../../../src/core/pdf/read-destinations.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { eachTag } from '../../../src/core/pdf/tag-tree.ts'
import type { PageText, TextRun } from '../../../src/core/pdf/text/page-text.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { misplaced, type PrintedReport, printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { checkTags } from '../pdf/check-tags.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const sentence = 'The mission thanks all who gave their time to it, and those who made its work possible. '
const text = (sentences: number) => sentence.repeat(sentences).trim()

/** Groups of one to twenty people, some with names that take two lines. */
const groups = Array.from({ length: 60 }, (_, group) => {
  const people = Array.from({ length: 1 + ((group * 7) % 20) }, (_, person) => {
    return person % 6 === 5 ? `Person${group}x${person} of a House with a Long Name, North` : `Person${group}x${person}`
  })
  return { name: `Group${group}`, people }
})
const csv = `Name,Group\n${groups.flatMap(({ name, people }) => people.map((person) => `"${person}",${name}\n`)).join('')}`

const annex = [
  `${text(10)}[^a] See [](#people) and [p. {page}](#after).`,
  '::list{src=data/people.csv by=Group #people caption="People, by group[^c]"}',
  `## After {#after}\n\n${text(8)}[^b]`,
  `[^a]: Before. ${text(2)}`,
  '[^b]: After.',
  '[^c]: Of the caption.',
].join('\n\n')

const isPerson = ({ artifact, text }: TextRun) => !artifact && /Person\d+x/.test(text)
const isGroup = ({ artifact, text }: TextRun) => !artifact && /^Group\d+/.test(text)

/** What stands of the list on a page, by column, from top to bottom. */
function columnsOf({ runs }: PageText): readonly (readonly TextRun[])[] {
  const entries = runs.filter((run) => isPerson(run) || isGroup(run))
  const starts = [...new Set(entries.map(({ x }) => Math.round(x)))].toSorted((one, other) => one - other)
  return starts.map((start) =>
    entries.filter(({ x }) => Math.round(x) === start).toSorted((one, other) => one.y - other.y),
  )
}

describe('a long list', () => {
  let printed: PrintedReport
  let pages: readonly PageText[]

  beforeAll(async () => {
    const report = reportOfTexts({
      'report.yaml': 'title: A Report\nlanguage: en\nsections: [a]',
      'sections/a.md': `---\ntitle: People\n---\n\n${annex}`,
      'data/people.csv': csv,
    })
    printed = await printReport(report, browser)
    pages = printed.pages.filter(({ runs }) => runs.some(isPerson))
  })

  test('goes on over pages in four columns, read from column to column and page to page', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.map((page) => columnsOf(page).length)).toEqual(pages.map(() => 4))
    const order = pages.flatMap((page) =>
      columnsOf(page)
        .flat()
        .flatMap(({ text }) => text.match(/Person\d+x\d+/g) ?? []),
    )
    expect(order).toEqual(groups.flatMap(({ people }) => people.map((person) => person.replace(/ .*/, ''))))
  })

  test('fills each page but its last', () => {
    for (const page of pages.slice(1, -1)) {
      const lowest = columnsOf(page).map((column) => column.at(-1)?.y ?? 0)
      expect(Math.min(...lowest)).toBeGreaterThan(0.8 * page.height)
    }
  })

  test('leaves no name of a group at the foot of a column, and no line beside the lines of the other columns', () => {
    for (const page of pages) {
      const columns = columnsOf(page)
      expect(columns.map((column) => column.at(-1)).filter((run) => run && isGroup(run))).toEqual([])
      const top = columns[0]?.[0]?.y ?? 0
      const beside = columns.flat().filter(({ y }) => Math.abs((y - top) / 14 - Math.round((y - top) / 14)) > 0.05)
      expect(beside).toEqual([])
    }
  })

  test('is a list for each group to a screen reader, whole wherever the page ends', () => {
    expect(checkTags(printed.bytes)).toEqual([])
    const items: number[] = []
    const root = readTags(readPdf(printed.bytes))
    if (root) eachTag(root, ({ role, kids }) => role === 'L' && items.push(kids.length))
    expect(items.slice(-groups.length)).toEqual(groups.map(({ people }) => people.length))
  })

  test('is followed by text, notes and page numbers where they were planned', () => {
    expect(misplaced(printed)).toEqual([])
    const after = printed.pages.findIndex((page) => /\bAfter\b.*The mission thanks/.test(textOf(page)))
    expect(readDestinations(printed.bytes).get('after')).toBe(after)
    expect(textOf(printed.pages[2])).toContain(`p. ${after - 1}`)
    expect(textOf(printed.pages[2])).toContain('People, by group')
  })
})
