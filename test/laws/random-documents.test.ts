import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/core/lint/index.ts'
import { bodyOf, reportOf } from '../support/house.ts'
import { type HtmlNode, parsePart } from '../support/html-tree.ts'
import { sourcesOf } from '../support/report.ts'
import { faultsOf } from './faults-of.ts'
import { type RandomReport, randomReport } from './random-report.ts'
import { tidyReport } from './tidy-report.ts'

// `RAPPORTEUR_RUNS=30000 npx vitest run test/laws/random-documents.test.ts` for many more.
const runs = Number(process.env['RAPPORTEUR_RUNS'] ?? 1000)
const seed = Number(process.env['RAPPORTEUR_SEED'] ?? 42)
const timeout = 3_600_000

test('whatever people write is read within a second, and no word is lost without a message', { timeout }, () => {
  fc.assert(
    fc.property(randomReport, (files) => {
      expect(faultsOf(files)).toEqual([])
    }),
    { seed, numRuns: Math.ceil(runs * 0.8) },
  )
})

test('what people write who know how is published whole and in its order', { timeout }, () => {
  const tidyRuns = Math.ceil(runs * 0.2)
  let published = 0
  fc.assert(
    fc.property(tidyReport, (files) => {
      expect(faultsOf(files)).toEqual([])
      if (publishes(files)) published++
    }),
    { seed, numRuns: tidyRuns },
  )
  expect(published).toBeGreaterThan(tidyRuns * 0.9)
})

/** Whether a report has no error; then all its words must be in the page, in their order. */
function publishes(files: RandomReport): boolean {
  const report = reportOf(sourcesOf(files))
  if (check(report).some(({ severity }) => severity === 'error')) return false
  const body = bodyOf(report)
  report.sections.forEach(({ path }, index) => {
    const written = marksIn((files[path] ?? '').split('[^n1]:', 1)[0] ?? '')
    // References quote titles, and lists quote recommendations.
    const printed = marksIn(wordsIn(parsePart(body.sections[index]?.html ?? ''))).filter((mark) =>
      written.includes(mark),
    )
    expect([...new Set(printed)]).toEqual(written)
  })
  return true
}

/** The text in order, with the descriptions of pictures and the titles of links and pictures where they stand. */
function wordsIn(node: HtmlNode): string {
  if (typeof node === 'string') return node
  const { alt = '', title = '' } = node.attributes
  return ` ${alt} ${node.children.map(wordsIn).join('')} ${title} `
}

function marksIn(text: string): string[] {
  return text.match(/mark\d+x/g) ?? []
}
