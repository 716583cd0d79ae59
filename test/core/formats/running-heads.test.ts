import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningTitle } from '../../../src/core/formats/running-title.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { printReport } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** What the margins of the page of text say beside the title of the report, line by line. */
async function headsOf(title: string): Promise<string[]> {
  const report = {
    'report.yaml': 'title: Votes\nlanguage: en\n',
    'sections/a.md': `---\ntitle: ${title}\n---\n\nText.\n`,
  }
  const { pages } = await printReport(reportOfTexts(report), browser)
  const lines = new Map<number, string>()
  for (const { mark, artifact, text, y } of pages.at(-1)?.runs ?? []) {
    if (mark === undefined || artifact) lines.set(Math.round(y), `${lines.get(Math.round(y)) ?? ''}${text}`)
  }
  return [...lines.values()]
}

test('a running head names the section of its page, as decoration', async () => {
  expect(await headsOf('Media')).toEqual(['1VotesI Media'])
})

test.each([
  'Administration of Elections Abroad',
  'Extraordinary Intergovernmental Responsibilities',
  'Wide WWWWWWWWWWWW MMMMMMMMMMMM WWWWWWWWWWWWWW MMMMMMMMMMMMMM',
])('the running head of a section stands in two lines at most: %s', async (title) => {
  expect((await headsOf(title)).length).toBeLessThanOrEqual(2)
})

test.each([
  ['Votes', 'Votes, 20 November 2022. Final Report'],
  ['The Election of the Parliament and of Mayors', 'The Election of the Parliament and of Mayors, 20 November 2022'],
  [
    'The Elections of the Parliament, of Councils and of the Mayors of Towns',
    'The Elections of the Parliament, of Councils and of the Mayors of Towns',
  ],
])('the running title has date and kind as far as one line holds them: %s', (title, said) => {
  const report = reportOfTexts({
    'report.yaml': `title: ${title}\nlanguage: en\nevent-date: 2022-11-20\ndocument-type: Final Report\n`,
    'sections/a.md': '---\ntitle: Media\n---\n\nText.\n',
  })
  expect(runningTitle(report)).toBe(said)
})

test('what names a table that goes on stands beside it in the narrowest column', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => `| Ада ${row} |`).join('\n')
  const { pages } = await printReport(
    reportOfTexts({
      'report.yaml': 'title: Выборы\nlanguage: ru\ndensity: compact',
      'sections/a.md': `---\ntitle: СМИ\n---\n\n:::table{caption="Голоса"}\n| Имя |\n|---|\n${rows}\n:::`,
    }),
    browser,
  )
  const runs = pages.at(-1)?.runs ?? []
  const [name, row] = ['(продолжение)', 'Ада'].map((words) => runs.find(({ text }) => text.includes(words)))
  expect((name?.x ?? Infinity) + (name?.width ?? 0)).toBeLessThan(row?.x ?? 0)
})
