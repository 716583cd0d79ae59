import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { printReport } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const words = 'الحجم وإحصاء الأصوات في محطات الاقتراع وحجج الطاعنين في النتائج وملاحظة تشرين'.split(' ')

/** A report in Arabic in which the same words stand at every place of a line, in headings, contents and paragraphs. */
function reportWith(phrase: string, after = '') {
  const parts = Array.from({ length: 12 }, (_, count) => `${words.slice(0, count + 1).join(' ')} ${phrase}${after}`)
  const body = parts.map((part) => `## ${part.replace(/\[.*/, '')}\n\n${words.join(' ')} ${part} ${part}`).join('\n\n')
  return reportOfTexts({
    'report.yaml': 'title: تقرير البعثة\nlanguage: ar\n',
    'sections/a.md': `---\ntitle: القسم\n---\n\n${body}\n\n[^a]: المادة 41.\n`,
  })
}

// A report of which something is not found on paper as it was written is refused.
test.each([
  '(OSCE 2022)',
  '- (2022)',
  '١٢٣ (2022)',
  '(المادة ١٢٣ 41)',
  'OSCE/ODIHR ١٢٣ (2022) 2022',
  'OSCE ١٢٣ https://example.org/a/',
  'E-voting:',
  '«المنظمة» 11,950,000',
  'UN; 25%',
])('words of either direction are found on paper wherever lines end: %s', async (phrase) => {
  const { pages } = await printReport(reportWith(phrase), browser)
  expect(pages.length).toBeGreaterThan(3)
})

test('a note may be called behind a number in Arabic', async () => {
  const { notes } = await printReport(reportWith('«المنظمة» 11,950,000', '[^a]'), browser)
  expect(notes).toHaveLength(1)
})
