import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf.ts'
import { readDestinations } from '../../../../src/core/pdf/read-destinations.ts'
import { readPdf } from '../../../../src/core/pdf/read-pdf.ts'
import { textOfPages } from '../../../../src/core/pdf/read-text.ts'
import { type Browser, openBrowser } from '../../../../src/print/browser.ts'
import { houseTheme } from '../../../support/house.ts'
import { marginOf, textOf } from '../../../support/printed.ts'
import { reportOfTexts } from '../../../support/rendered.ts'
import { textsByTag } from '../../../support/texts-by-tag.ts'
import { checkTags } from '../../pdf/check-tags.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const people = Array.from({ length: 500 }, (_, index) => `Person ${index},Group ${Math.floor(index / 40)}\n`)
const wide = `A,B,C,D,E,F,G,H\n${Array.from({ length: 40 }, (_, row) => `A long cell ${row},1,2,3,4,5,6,7\n`).join('')}`

function reportIn(language: string, sentence: string) {
  const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => sentence.repeat(3 + (index % 5)))
  const text = (name: string) => `---\nid: ${name}\ntitle: ${name}\n---\n\n${paragraphs(25).join('\n\n')}`
  return reportOfTexts({
    'report.yaml': `title: A Report\nlanguage: ${language}\ndate: 2023-07-14\nsections: [a, b, c]\nannexes: [d, e]`,
    'data/people.csv': `Name,Group\n${people.join('')}`,
    'data/wide.csv': wide,
    'sections/a.md': `${text('a')}[^n]\n\n[^n]: ${sentence.repeat(60)}`,
    'sections/b.md': `${text('b')}\n\n::list{src=data/people.csv by=Group #people caption="People"}\n\n${paragraphs(6).join('\n\n')}`,
    'sections/c.md': `${text('c')}\n\n::table{src=data/wide.csv #wide caption="Wide[^w]" landscape}\n\n${paragraphs(6).join('\n\n')}\n\n[^w]: Wide.`,
    'sections/d.md': `${text('d')} [](#wide), [](#people), [p. {page}](#a)`,
    'sections/e.md': text('e'),
  })
}

const printed = async (report: ReturnType<typeof reportIn>, length: number) => {
  let parts = 0
  const written = await pdf.write(report, {
    theme: houseTheme,
    version: '1.2.3',
    formats: new Set(['pdf']),
    paged: undefined,
    pieceSize: { length, overlap: length * 0.8 },
    layOut: (job, work) =>
      browser.layOut(job, (sheet) =>
        work({
          ...sheet,
          beside: (other, workBeside) => {
            parts++
            return sheet.beside(other, workBeside)
          },
        }),
      ),
  })
  return { bytes: Buffer.from(written.artifacts[0]?.contents ?? ''), parts }
}

test.each([
  ['en', 'Lists in columns, turned pages and notes of a page stand where they would. '],
  ['ar', 'تقف القوائم والجداول والحواشي حيث كانت ستقف لو طُبع التقرير كله مرة واحدة. '],
])('pages of every kind, in %s, are those of one print', async (language, sentence) => {
  const report = reportIn(language, sentence)
  const one = await printed(report, 1e9)
  const several = await printed(report, 12_000)
  expect(several.parts).toBeGreaterThan(3)
  const [expected, found] = [one, several].map(({ bytes }) => textOfPages(readPdf(bytes)))
  const sizes = found?.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`)
  expect(sizes).toEqual(expected?.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`))
  expect(new Set(sizes).size).toBe(2)
  expect(found?.map(textOf)).toEqual(expected?.map(textOf))
  expect(found?.map(marginOf)).toEqual(expected?.map(marginOf))
  expect(textsByTag(several.bytes)).toEqual(textsByTag(one.bytes))
  expect(readDestinations(several.bytes)).toEqual(readDestinations(one.bytes))
  expect(checkTags(several.bytes)).toEqual([])
})
