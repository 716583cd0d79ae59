import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { check } from '../../src/core/lint/index.ts'
import type { Sources } from '../../src/core/report.ts'
import { pageOf, reportOf, reportOfText } from '../support/house.ts'
import { elementsIn, parsePage } from '../support/html-tree.ts'
import { writtenBy } from '../support/rendered.ts'
import { attackInputs, reportsOf, reportOf as reportWith } from './attacks/corpus.ts'
import { dangersIn } from './attacks/dangers.ts'
import { payloads } from './attacks/payloads.ts'
import { unsafePage } from './attacks/unsafe-page.ts'

// `RAPPORTEUR_VARIANTS=13 npx vitest run test/laws/attacks.test.ts` for 30,000 inputs: 194 payloads, 12 places.
const variants = Number(process.env['RAPPORTEUR_VARIANTS'] ?? 1)
const seed = Number(process.env['RAPPORTEUR_SEED'] ?? 42)
const inputs = attackInputs(payloads, variants, seed)
const reports = reportsOf(inputs, 150)

const harmless = parsePage(pageOf(reportOfText('---\ntitle: Title\n---\n\nText.[^1]\n\n[^1]: Note.')))

test('nothing that anyone writes anywhere leaves a danger in the page', { timeout: 3_600_000 }, () => {
  const suspects = reports.filter(({ sources }) => dangersOf(sources).length > 0).flatMap(({ inputs: held }) => held)
  const found = suspects
    .map((input) => ({ ...input, dangers: dangersOf(reportWith([input])) }))
    .filter(({ dangers }) => dangers.length > 0)
  expect(found).toEqual([])
  // Something that only two inputs together bring about.
  expect(suspects).toEqual([])
})

test('these attacks are real: a page without safeguards is full of dangers', () => {
  const dangers = reportsOf(attackInputs(payloads, 1, seed), 150).flatMap(({ sources }) =>
    dangersIn(parsePage(unsafePage(sources)), harmless),
  )
  expect(dangers.filter((danger) => danger.startsWith('foreign script')).length).toBeGreaterThan(10)
  expect(dangers.filter((danger) => danger.startsWith('attribute on')).length).toBeGreaterThan(10)
  expect(dangers.filter((danger) => danger.startsWith('address')).length).toBeGreaterThan(10)
  expect(dangers.filter((danger) => danger.startsWith('element')).length).toBeGreaterThan(10)
})

test('no cell of the recommendations is a formula to a spreadsheet', async () => {
  const held = inputs.filter(({ place }) => place === 'recommendation')
  const files = await writtenBy('recommendations', reportOf(reportWith(held)))
  const cells = parse(files['en/recommendations.csv'] ?? '', { relax_column_count: true }).flat()
  expect(cells.length).toBeGreaterThan(held.length)
  expect(cells.filter((cell) => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell))).toEqual([])
})

test('nor is a cell of the data that stands beneath tables', async () => {
  const held = inputs.filter(({ place }) => place === 'table' || place === 'csv')
  const page = parsePage(pageOf(reportOf(reportWith(held))))
  const links = [...elementsIn(page)].filter(({ attributes }) => attributes['download'] !== undefined)
  expect(links.length).toBeGreaterThan(held.length / 2)
  const files = await Promise.all(links.map(async ({ attributes }) => (await fetch(attributes['href'] ?? '')).text()))
  const cells = files.flatMap((file) => parse(file).flat())
  // A number below zero, or a dash alone, computes nothing.
  const formula = /^(?!-(?:\d+(?:\.\d+)?)?$)(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/
  expect(cells.filter((cell) => formula.test(cell))).toEqual([])
})

function dangersOf(sources: Sources): string[] {
  const report = reportOf(sources)
  check(report)
  return dangersIn(parsePage(pageOf(report)), harmless)
}
