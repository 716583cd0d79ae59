import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { marginOf, type PrintedReport, printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { checkTags } from '../pdf/check-tags.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `Paragraph ${index}.`).join('\n\n')
const turned = ':::table{caption="Wide" landscape}\n| A | B |\n|---|---|\n| x | y |\n:::'

/** Two sections that share the second page of text; the second ends with a page on its side. */
const print = (status: string, ofFirst = '', second = `${paragraphs(30)}\n\n${turned}`) =>
  printReport(
    reportOfTexts({
      'report.yaml': `title: A Report\nlanguage: en\nstatus: ${status}\nsections: [a, b]`,
      'sections/a.md': `---\ntitle: First\n${ofFirst}---\n\n${paragraphs(40)}`,
      'sections/b.md': `---\ntitle: Second\n---\n\n${second}`,
    }),
    browser,
  )

const stamps = /For review|Draft|Embargoed/g
const stampsOn = ({ pages }: PrintedReport) => pages.map((page) => marginOf(page).match(stamps)?.join(' ') ?? '')

test.each([
  ['draft', 'Draft'],
  ['review', 'For review'],
  ['embargoed', 'Embargoed'],
])('a report that is %s says so on every page, and aloud on its cover only', async (status, stamp) => {
  const printed = await print(status)
  const [, ...others] = printed.pages
  expect(others.some(({ width, height }) => width > height)).toBe(true)
  expect(stampsOn(printed)).toEqual(['', ...others.map(() => stamp)])
  expect(printed.pages.map((page) => textOf(page).match(stamps)?.join(' ') ?? '')).toEqual([
    stamp,
    ...others.map(() => ''),
  ])
  expect(checkTags(printed.bytes)).toEqual([])
})

test('a section that is a draft says so below its title and on each of its pages', async () => {
  const printed = await print('final', 'status: draft\n')
  expect(textOf(printed.pages[2])).toMatch(/First Draft Paragraph 0\./)
  expect(textOf(printed.pages[3])).toMatch(/Paragraph 39\..*Second Paragraph 0\./)
  expect(stampsOn(printed).slice(0, 4)).toEqual(['', '', 'Draft', 'Draft'])
  expect(new Set(stampsOn(printed).slice(4))).toEqual(new Set(['']))
})

test('a section that begins at the head of a page is not stamped for the one before', async () => {
  expect(stampsOn(await print('final', 'status: draft\n', turned))).toEqual(['', '', 'Draft', 'Draft', ''])
})

test('a section says how far it has come beside the report', async () => {
  const printed = await print('embargoed', 'status: review\n')
  expect(stampsOn(printed).slice(0, 3)).toEqual(['', 'Embargoed', 'Embargoed For review'])
  expect(stampsOn(printed).at(-1)).toBe('Embargoed')
})

test('a report that is final bears no stamp', async () => {
  expect(new Set(stampsOn(await print('final', 'status: final\n')))).toEqual(new Set(['']))
})

test('a heading with its stamp and its authors stands on the page of what follows', async () => {
  const { pages } = await printReport(
    reportOfTexts({
      'report.yaml': 'title: A Report\nsections: [a, b]',
      'sections/a.md': `---\ntitle: First\n---\n\n${paragraphs(22)}`,
      'sections/b.md': '---\ntitle: Second\nstatus: draft\nauthors: [Ada Moor]\n---\n\n![A map](media/map.svg)',
      'media/map.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><rect width="9" height="9"/></svg>',
    }),
    browser,
  )
  expect(textOf(pages[2])).toMatch(/Paragraph 21\.\s*$/)
  expect(textOf(pages[3])).toMatch(/Second Draft Ada Moor/)
})
