import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { printReport } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test('the first lines of all pages stand equally high, whether a paragraph begins there or goes on', async () => {
  const words = (count: number) => 'The office established a mission in accordance with its mandate. '.repeat(count)
  const report = reportOfTexts({
    'report.yaml': 'title: Votes\nlanguage: en\n',
    'sections/a.md': [words(140), ...Array.from({ length: 40 }, (_, index) => words(3 + (index % 7)))].join('\n\n'),
  })
  const { pages } = await printReport(report, browser)
  // Behind cover, contents, and the page with the title.
  const first = pages.slice(3).map(({ runs }) => runs.find(({ artifact, mark }) => !artifact && mark !== undefined)?.y)
  expect(first.length).toBeGreaterThan(4)
  expect(new Set(first.map((y) => y?.toFixed(1))).size).toBe(1)
})

test('where a report holds Arabic, its first lines leave room for the marks above letters', async () => {
  const firstLine = async (phrase: string) => {
    const paragraph = `The law (*${phrase}*) says so, and says it again. `.repeat(12)
    const { pages } = await printReport(reportOfTexts({ 'sections/a.md': `${paragraph}\n\n`.repeat(20) }), browser)
    return pages.at(-1)?.runs.find(({ artifact, mark }) => !artifact && mark !== undefined)?.y ?? 0
  }
  expect((await firstLine('مُشَارَكَةٌ كُلُّهُمْ')) - (await firstLine('suffrage universel'))).toBeGreaterThan(5)
})
