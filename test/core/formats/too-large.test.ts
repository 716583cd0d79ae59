import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../../src/core/formats/pdf.ts'
import { renderBody } from '../../../src/core/render/body.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { ReportError } from '../../../src/core/report-error.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { houseTheme } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

function reportWith(section: string, others: Readonly<Record<string, string>> = {}): ResolvedReport {
  return reportOfTexts({
    'report.yaml': 'title: A Report\nlanguage: en\nsections: [a]',
    'sections/a.md': `---\ntitle: Findings\n---\n\n${section}`,
    ...others,
  })
}

/** What is said of a report that cannot be set, as `place text (hint)`; nothing of one that can. */
async function said(report: ResolvedReport, style = ''): Promise<readonly string[]> {
  const theme = { ...houseTheme, printStyle: `${houseTheme.printStyle}\n${style}` }
  const tools = { theme, version: '1.2.3', formats: new Set(['pdf']), paged: undefined }
  try {
    await pdf.write(report, { ...tools, layOut: (job, work) => browser.layOut(job, work) })
    return []
  } catch (error) {
    if (!(error instanceof ReportError)) throw error
    return error.messages.map(({ place: { file, start }, text, hint }) => {
      return `${file}:${start.line}:${start.column} ${text} (${hint})`
    })
  }
}

const words = 'A row of a table stands on one page, so it cannot be longer than that. '.repeat(100)

describe('what is too tall for a page is named with its place', () => {
  test('a row', async () => {
    expect(await said(reportWith(`| A | B |\n|---|---|\n| x | y |\n| ${words} | z |`))).toEqual([
      expect.stringMatching(
        /^sections\/a\.md:8:1 The row is 3\d\d mm tall, expected no more than the 247 mm of a page \(Divide it into several rows, or move its words into the text\.\)$/,
      ),
    ])
  })

  test('a row of a file of data', async () => {
    const report = reportWith('::table{src=data/long.csv}', { 'data/long.csv': `A,B\nx,y\n"${words}",z\n` })
    expect(await said(report)).toEqual([expect.stringMatching(/^data\/long\.csv:3:1 The row is 3\d\d mm tall/)])
  })

  test('what an included file says, there', async () => {
    const report = reportWith('::include{src=shared.md}', {
      'shared.md': `Shared.\n\n| A |\n|---|\n| ${words.repeat(3)} |\n`,
    })
    expect(await said(report)).toEqual([expect.stringMatching(/^shared\.md:5:1 The row is/)])
  })
})

describe('what is too wide for a page is named with its place', () => {
  const long = 'x'.repeat(150)
  const table = (columns: number, cell = 'Cell') =>
    ['Head', '---', cell].map((each) => `|${` ${each} |`.repeat(columns)}`).join('\n')

  test('a table, once, with its longest word', async () => {
    expect(await said(reportWith(`Text.\n\n${table(3, `short \`${long}\``)}`))).toEqual([
      `sections/a.md:7:1 The table is wider than the text of a page, even in the smallest letters (Give it fewer columns, put it on a page on its side with \`landscape\`, or shorten or divide its longest word, \`${'x'.repeat(39)}…\`.)`,
    ])
  })

  test('but not a table that fits in smaller letters', async () => {
    expect(await said(reportWith(table(14)))).toEqual([])
    expect(await said(reportWith(table(60)))).toEqual([
      expect.stringMatching(/\(Give it fewer columns, or put it on a page on its side with `landscape`\.\)$/),
    ])
  })

  test('a table that lies on its side already, without that advice', async () => {
    const section = `:::table{landscape}\n${table(3, `\`${long}\``)}\n:::`
    expect(await said(reportWith(section))).toEqual([expect.stringMatching(/\(Give it fewer columns, or shorten/)])
  })

  test('a word in a theme that does not divide it', async () => {
    const section = `Text.\n\n> A word that is \`${long}\`, and more.\n\n\`\`\`\n${long}\n\`\`\``
    expect(await said(reportWith(section))).toEqual([])
    const style = 'body { overflow-wrap: normal } pre { white-space: pre; overflow-wrap: normal }'
    expect(await said(reportWith(section), style)).toEqual(
      ['7:3', '9:1'].map((place) => {
        return `sections/a.md:${place} The line is wider than the text of a page (Divide it, or shorten or divide its longest word, \`${'x'.repeat(39)}…\`.)`
      }),
    )
  })

  test('but not spaces at the end of a line of code, which take no room', async () => {
    expect(await said(reportWith(`\`\`\`\nif (so)${' '.repeat(200)}\n  then()\n\`\`\``))).toEqual([])
  })
})

test('all that is too large is named at once, in the order of the text', async () => {
  const tables = `| A |\n|---|\n| ${words.repeat(3)} |\n\n| A |\n|---|\n| \`${'x'.repeat(150)}\` |`
  expect(await said(reportWith(`Text.\n\n${tables}\n\n| A |\n|---|\n| ${words.repeat(3)} |`))).toEqual([
    expect.stringMatching(/^sections\/a\.md:9:1 The row/),
    expect.stringMatching(/^sections\/a\.md:11:1 The table/),
    expect.stringMatching(/^sections\/a\.md:17:1 The row/),
  ])
})

test('only paper says which block is which', () => {
  const section = 'Text.\n\n- One\n\n| A |\n|---|\n| x |\n\n`code`'
  const htmlOn = (medium: 'screen' | 'paper') => renderBody(reportWith(section), { medium }).sections[0]?.html
  expect(htmlOn('paper')).toContain(' data-at="')
  expect(htmlOn('screen')).not.toContain('data-at')
})
