import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf.ts'
import { readDestinations } from '../../../../src/core/pdf/read-destinations.ts'
import { type Browser, openBrowser } from '../../../../src/print/browser.ts'
import { houseTheme } from '../../../support/house.ts'
import { reportOfTexts } from '../../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test('annexes begin a page each where a part of the report holds nothing else', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `annex-${index}`)
  const text = (name: string) => `---\nid: ${name}\ntitle: ${name}\n---\n\n${'What was seen.\n\n'.repeat(8)}`
  const report = reportOfTexts({
    'report.yaml': `title: A Report\nlanguage: en\nsections: [a]\nannexes: [${names.join(', ')}]`,
    'sections/a.md': text('a'),
    ...Object.fromEntries(names.map((name) => [`sections/${name}.md`, text(name)])),
  })
  let pieces = 0
  const written = await pdf.write(report, {
    theme: houseTheme,
    version: '1.2.3',
    formats: new Set(['pdf']),
    paged: undefined,
    pieceSize: { length: 1200, overlap: 600 },
    layOut: (job, work) =>
      browser.layOut(job, (sheet) => {
        const beside: typeof sheet.beside = (...other) => {
          pieces++
          return sheet.beside(...other)
        }
        return work({ ...sheet, beside })
      }),
  })
  expect(pieces).toBeGreaterThan(2)
  const places = readDestinations(Buffer.from(written.artifacts[0]?.contents ?? ''))
  const pages = names.map((name) => places.get(name))
  expect(new Set(pages).size).toBe(names.length)
})
