import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** The words of each page after the contents. */
async function pagesOf(manifest: string): Promise<string[]> {
  const report = reportOfTexts({
    'report.yaml': `title: Votes\nlanguage: en\ncontents: false\n${manifest}`,
    'sections/a.md': '---\ntitle: Media\n---\n\nFirst.\n',
    'sections/b.md': '---\ntitle: Results\n---\n\nSecond.\n',
    'sections/c.md': '---\ntitle: Observers\n---\n\nThird.\n',
  })
  const { pages } = await printReport(report, browser)
  return pages.map(textOf).filter((text) => /First|Second|Third/.test(text))
}

test('each annex begins a page, so that it can be handed on alone', async () => {
  const pages = await pagesOf('sections: [a]\nannexes: [b, c]\n')
  expect(pages.map((text) => text.replace(/.*(?=Media|Results|Observers)/, ''))).toEqual([
    'Media First.',
    'Results Second.',
    'Observers Third.',
  ])
})

test('an annex with which a report begins stands below its title', async () => {
  const [first] = await pagesOf('annexes: [a]\nback: [b, c]\n')
  expect(first).toContain('Votes')
  expect(first).toContain('First.')
})

test('those behind it begin a page each, though they are of its kind', async () => {
  expect(await pagesOf('annexes: [a, b, c]\n')).toHaveLength(3)
})
