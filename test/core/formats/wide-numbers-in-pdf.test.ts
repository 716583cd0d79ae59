import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TextRun } from '../../../src/core/pdf/text/page-text.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { printReport } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function runsOf(language: string, text: string): Promise<readonly TextRun[]> {
  const report = reportOfTexts({ 'report.yaml': `title: A\nlanguage: ${language}\n`, 'sections/a.md': text })
  const { pages } = await printReport(report, browser)
  return pages.flatMap(({ runs }) => runs).filter(({ artifact }) => !artifact)
}

function runWith(runs: readonly TextRun[], words: string): TextRun {
  const found = runs.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`Unexpected text without ${words}: ${runs.map(({ text }) => text).join('|')}`)
  return found
}

const left = ({ x }: TextRun) => x
const right = ({ x, width }: TextRun) => x + width

describe.each(['100', '1000', '999999999'])('a list that begins at %s', (number) => {
  test('has its numbers within the text', async () => {
    const runs = await runsOf('en', `Before.\n\n${number}. Item.\n`)
    expect(left(runWith(runs, number))).toBeGreaterThanOrEqual(left(runWith(runs, 'Before')))
    expect(right(runWith(runs, number))).toBeLessThanOrEqual(left(runWith(runs, 'Item')))
  })

  test.each(['-', '1.', '998.'])('has them beside the marks of a list of %s around it', async (mark) => {
    const runs = await runsOf('en', `${mark} Outer.\n\n${' '.repeat(mark.length + 1)}${number}. Inner.\n`)
    expect(left(runWith(runs, number))).toBeGreaterThanOrEqual(left(runWith(runs, 'Outer')))
    expect(right(runWith(runs, number))).toBeLessThanOrEqual(left(runWith(runs, 'Inner')))
  })

  test('has them within the text of a note', async () => {
    const runs = await runsOf('en', `Text.[^a]\n\n[^a]: Before.\n\n    ${number}. Item.\n`)
    expect(left(runWith(runs, number))).toBeGreaterThanOrEqual(left(runWith(runs, 'Before')))
    expect(right(runWith(runs, number))).toBeLessThanOrEqual(left(runWith(runs, 'Item')))
  })

  test('has them beside what is outside of it where text goes from right to left', async () => {
    const runs = await runsOf('ar', `قبل.\n\n- أول\n\n  ${number}. آخر\n`)
    expect(right(runWith(runs, number))).toBeLessThanOrEqual(right(runWith(runs, 'أول')))
    expect(left(runWith(runs, number))).toBeGreaterThanOrEqual(right(runWith(runs, 'آخر')))
  })
})

test('a list of ninety-nine is set as any other, and the hundredth item makes room for all', async () => {
  const list = (length: number) => Array.from({ length }, (_, index) => `${index + 1}. Item${index + 1}x\n`).join('')
  const [few, many, more] = await Promise.all([list(9), list(99), list(100)].map((text) => runsOf('en', text)))
  const startOf = (runs: readonly TextRun[] = []) => left(runWith(runs, 'Item1x'))
  expect(startOf(many)).toBe(startOf(few))
  expect(startOf(more)).toBeGreaterThan(startOf(many))
})
