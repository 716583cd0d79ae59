import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import type { Written } from '../../../src/core/formats/format.ts'
import { pdf } from '../../../src/core/formats/pdf.ts'
import { countPages } from '../../../src/core/pdf/read-destinations.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { wantedFiles } from '../../../src/core/wanted-files.ts'
import { readReport } from '../../../src/files/read-report.ts'
import { openBrowser } from '../../../src/print/browser.ts'
import { houseTheme } from '../../support/house.ts'
import { checkTags } from '../pdf/check-tags.ts'
import { notesAndCalls } from '../pdf/notes-and-calls.ts'

const folder = fileURLToPath(new URL('../../../content/kazakhstan-2022', import.meta.url))

describe('the worked example as PDF', () => {
  let report: ResolvedReport
  let written: Written
  let bytes: Uint8Array

  beforeAll(async () => {
    report = compile(await readReport(folder, wantedFiles), { words: houseTheme.words })
    await using browser = await openBrowser()
    written = await pdf.write(report, {
      theme: houseTheme,
      version: '1.2.3',
      formats: new Set(['pdf']),
      paged: undefined,
      layOut: (job, work) => browser.layOut(job, work),
    })
    bytes = Buffer.from(written.artifacts[0]?.contents ?? '')
  })

  test('has every note on the page of its call', () => {
    const { calls, notes } = notesAndCalls(bytes)
    expect(calls.size).toBe(report.notes.length)
    expect(
      [...calls].flatMap(([id, page], index) =>
        notes[index]?.[0] === page ? [] : [`${id} called on ${page}, printed on ${notes[index]}`],
      ),
    ).toEqual([])
  })

  test('has as many pages as were planned', () => {
    expect(written.paged?.count).toBe(countPages(bytes))
  })

  test('has notes that are whole, but for few that are long', () => {
    const { notes } = notesAndCalls(bytes)
    expect(notes.filter((pages) => pages.length > 1).length).toBeLessThan(5)
  })

  test('lacks nothing of PDF/UA that can be told from the file', () => {
    expect(checkTags(bytes)).toEqual([])
  })
})
