import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/core/lint/index.ts'
import type { ResolvedReport } from '../../src/core/report.ts'
import { compileTranslation } from '../../src/core/translate/apply/compile-translation.ts'
import { differencesFrom } from '../../src/core/translate/apply/differences-from.ts'
import { printableEntries } from '../../src/core/translate/apply/printable-entries.ts'
import { readMarked, writeMarked } from '../../src/core/translate/marked.ts'
import type { Unit } from '../../src/core/translate/unit.ts'
import { unitsOf } from '../../src/core/translate/units/units-of.ts'
import { bodyOf, houseWords, reportOf } from '../support/house.ts'
import { sourcesOf } from '../support/report.ts'
import { catalogueOf, inOneGo } from '../support/translated.ts'
import { type RandomReport, randomReport } from './random-report.ts'
import { tidyReport } from './tidy-report.ts'

const runs = Number(process.env['RAPPORTEUR_RUNS'] ?? 100)
const seed = Number(process.env['RAPPORTEUR_SEED'] ?? 42)
const timeout = 3_600_000
const anyReport = fc.oneof(randomReport, tidyReport)

interface Both {
  readonly original: ResolvedReport
  readonly translation: ResolvedReport
  readonly units: readonly Unit[]
}

function translated(files: RandomReport, translate: (unit: Unit) => string, language = 'en'): Both {
  const sources = sourcesOf(files)
  const original = reportOf(sources)
  const units = unitsOf(original)
  const entries = printableEntries(units, catalogueOf(units, translate))
  const job = { words: houseWords, language, original, entries }
  return { original, units, translation: inOneGo(compileTranslation(sources, job)) }
}

/** The text of a report as HTML; how it is wrapped says nothing. */
function htmlOf(report: ResolvedReport): readonly string[] {
  const { sections, notes } = bodyOf(report)
  return [...sections, ...notes].map(({ html }) => html.replace(/[ \t\r\n]+/g, ' ').replace(/ (?=<)|(?<=>) /g, ''))
}

test('to translate each message by itself changes nothing', { timeout }, () => {
  fc.assert(
    fc.property(anyReport, (files) => {
      const { original, translation } = translated(files, ({ source }) => source)
      // An invisible character is an error in a source, and in a translation, which is then not printed.
      fc.pre(check(original).every(({ rule }) => rule !== 'text-is-clean'))
      expect(htmlOf(translation)).toEqual(htmlOf(original))
    }),
    { seed, numRuns: runs },
  )
})

test('whatever translators write, numbers, ids and anchors are those of the source', { timeout }, () => {
  fc.assert(
    fc.property(anyReport, fc.array(fc.string()), (files, words) => {
      let count = 0
      // Its marks in another order, among other words.
      const shuffle = ({ source }: Unit): string => {
        const marks = readMarked(source).filter(({ type }) => type !== 'text')
        const alone = marks.filter(({ type }) => type === 'alone').toReversed()
        const others = marks.filter(({ type }) => type !== 'alone')
        const word = () => ({ type: 'text' as const, value: words[count++ % Math.max(words.length, 1)] ?? 'слово' })
        return writeMarked([...others, ...alone].flatMap((mark) => [word(), mark, word()]))
      }
      const { original, translation } = translated(files, shuffle, 'ru')
      expect(differencesFrom(original, translation)).toEqual([])
    }),
    { seed, numRuns: runs },
  )
})

test('no message has Markdown, and every mark is one that a tool of gettext takes', { timeout }, () => {
  fc.assert(
    fc.property(anyReport, (files) => {
      for (const { source, marks } of translated(files, () => '').units) {
        const pieces = readMarked(source)
        expect(writeMarked(pieces)).toBe(source)
        expect(
          new Set(pieces.flatMap(({ type, value }) => (type === 'text' || type === 'close' ? [] : [value]))),
        ).toEqual(new Set(marks.map(({ name }) => name)))
        for (const { name } of marks) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/)
      }
    }),
    { seed, numRuns: runs },
  )
})
