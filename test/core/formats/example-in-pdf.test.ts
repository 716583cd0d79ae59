import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { countPages } from '../../../src/core/pdf/read-destinations.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { wantedFiles } from '../../../src/core/wanted-files.ts'
import { readReport } from '../../../src/files/read-report.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { houseTheme } from '../../support/house.ts'
import { misplaced, type PrintedReport, printReport } from '../../support/printed.ts'
import { checkTags } from '../pdf/check-tags.ts'

const folder = fileURLToPath(new URL('../../../content/kazakhstan-2022', import.meta.url))

let browser: Browser
let example: ResolvedReport

beforeAll(async () => {
  browser = await openBrowser()
  example = compile(await readReport(folder, wantedFiles), { words: houseTheme.words })
})
afterAll(() => browser?.close())

describe.each([
  ['A4', 'standard', 210 / 25.4],
  ['A4', 'compact', 210 / 25.4],
  ['Letter', 'compact', 8.5],
] as const)('the worked example on %s, %s, as PDF', (page, density, inches) => {
  let printed: PrintedReport

  beforeAll(async () => {
    printed = await printReport({ ...example, manifest: { ...example.manifest, page, density } }, browser)
  })

  test('has every note on the page of its call', () => {
    expect(printed.calls.size).toBe(example.notes.length)
    expect(misplaced(printed)).toEqual([])
  })

  test('has as many pages as were planned, of that paper', () => {
    expect(printed.written.paged?.count).toBe(countPages(printed.bytes))
    for (const { width } of printed.pages) expect(Math.abs(width - 96 * inches)).toBeLessThan(1)
  })

  test('has notes that are whole, but for few that are long', () => {
    expect(printed.notes.filter((pages) => pages.length > 1).length).toBeLessThan(5)
  })

  test('lacks nothing of PDF/UA that can be told from the file', () => {
    expect(checkTags(printed.bytes)).toEqual([])
  })
})

test('compact pages hold more', async () => {
  const count = async (density: 'standard' | 'compact') =>
    (await printReport({ ...example, manifest: { ...example.manifest, density } }, browser)).pages.length
  expect(await count('compact')).toBeLessThan(await count('standard'))
})
