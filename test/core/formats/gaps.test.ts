import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Gap } from '../../../src/core/formats/format.ts'
import { pdf } from '../../../src/core/formats/pdf.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { houseTheme } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const text = (sentences: number) =>
  'The office established a mission in accordance with its mandate. '.repeat(sentences)
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="850"/>'

async function gapsOf(sections: Readonly<Record<string, string>>, style = ''): Promise<readonly Gap[] | undefined> {
  const named = Object.entries(sections).map(([name, section]) => {
    return [`sections/${name}.md`, `---\ntitle: Findings\n---\n\n${section}`] as const
  })
  const report = reportOfTexts({
    'report.yaml': `title: A Report\nlanguage: en\nsections: [${Object.keys(sections).join(', ')}]`,
    'media/tower.svg': picture,
    ...Object.fromEntries(named),
  })
  const { gaps } = await pdf.write(report, {
    theme: { ...houseTheme, printStyle: `${houseTheme.printStyle}\n${style}` },
    version: '1.2.3',
    formats: new Set(['pdf']),
    paged: undefined,
    layOut: (job, work) => browser.layOut(job, work),
  })
  return gaps
}

const end = (page: number) => ({ page: String(page), reason: 'end' })

describe('a page that is less than two thirds full says why', () => {
  test('the text ends', async () => {
    expect(await gapsOf({ a: 'Text.' })).toEqual([end(1)])
  })

  test('the theme begins each section on a new page', async () => {
    // The title of the report stands on the first.
    expect(await gapsOf({ a: 'Text.', b: 'Text.' }, '.section { break-before: page }')).toEqual([
      { page: '1', reason: 'forced' },
      { page: '2', reason: 'forced' },
      end(3),
    ])
  })

  test('a figure cannot be divided, with its name', async () => {
    const figure = ':::figure{#map caption="A tower"}\n![A tower](media/tower.svg)\n:::'
    expect(await gapsOf({ a: `${text(12)}\n\n${figure}\n\n${text(20)}` })).toEqual([
      { page: '1', reason: 'kept', next: 'Figure 1' },
      end(3),
    ])
  })

  test('a heading stands above what cannot be divided', async () => {
    const figure = '## A tower\n\n![A tower](media/tower.svg "Tower"){#tower}'
    expect((await gapsOf({ a: `${text(12)}\n\n${figure}` }))?.[0]).toEqual({
      page: '1',
      reason: 'kept',
      next: 'Figure 1',
    })
  })

  test('a picture cannot be divided, which has no name', async () => {
    expect((await gapsOf({ a: `${text(12)}\n\n![A tower](media/tower.svg)` }))?.[0]).toEqual({
      page: '1',
      reason: 'kept',
    })
  })

  test('a row of a table cannot be divided', async () => {
    const row = (words: string) => `| ${words} | x |`
    const table = `:::table{caption="Rows"}\n${row('A')}\n|---|---|\n${row('Short')}\n${row(text(70))}\n:::`
    expect((await gapsOf({ a: `${text(12)}\n\n${table}` }))?.[0]).toMatchObject({ reason: 'kept', next: 'Table 1' })
  })

  test('the next page lies on its side', async () => {
    const table = ':::table{caption="Wide" landscape}\n| A |\n|---|\n| x |\n:::'
    expect(await gapsOf({ a: `Text.\n\n${table}\n\nText.` })).toEqual([
      { page: '1', reason: 'turned', next: 'Table 1' },
      { page: '2', reason: 'forced' },
      end(3),
    ])
  })
})

test('of pages that are full nothing is said', async () => {
  expect(await gapsOf({ a: text(400) })).toEqual(expect.not.arrayContaining([{ page: '1', reason: expect.anything() }]))
})
