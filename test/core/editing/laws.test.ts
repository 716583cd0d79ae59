import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../../../src/core/editing/mentions/mention.ts'
import { mentionsIn } from '../../../src/core/editing/mentions/mentions-in.ts'
import { offsetAt } from '../../../src/core/editing/offset-at.ts'
import { type Edit, rename } from '../../../src/core/editing/rename.ts'
import { check } from '../../../src/core/lint/index.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { idIn } from '../../../src/core/resolve/link-references.ts'
import { randomReport } from '../../laws/random-report.ts'
import { tidyReport } from '../../laws/tidy-report.ts'
import { compileTexts } from '../../support/compile.ts'

const reports = fc.oneof(randomReport, tidyReport)
const timeout = 300_000
const options = { seed: 42, numRuns: 80 }

test('what is said to name something is that word and no more', { timeout }, () => {
  fc.assert(
    fc.property(reports, (files) => {
      const report = compileTexts(files)
      for (const mention of mentionsIn(report)) {
        if (mention.kind !== 'file') expect(wordAt(mention, report)).toBe(nameOf(mention))
      }
    }),
    options,
  )
})

test('another name, given to anything, changes no message and no other word', { timeout }, () => {
  let renamed = 0
  fc.assert(
    fc.property(reports, fc.nat(), (files, which) => {
      const report = compileTexts(files)
      const named = mentionsIn(report).filter(({ role }) => role === 'definition')
      const mention = named[which % Math.max(1, named.length)]
      if (!mention) return
      const spot = { file: mention.place.file, point: mention.place.start }
      const edits = rename(report, spot, 'zebra')
      if ('refused' in edits) throw new Error(edits.refused)
      renamed++
      const after = compileTexts(edited(report, edits))
      expect(whatIsSaid(after)).toEqual(whatIsSaid(report))
      const back = rename(after, spot, nameOf(mention))
      if (!('refused' in back)) expect(back.length).toBe(edits.length)
    }),
    options,
  )
  expect(renamed).toBeGreaterThan(40)
})

function wordAt({ kind, place }: Mention, { texts }: ResolvedReport): string {
  const text = texts.get(place.file) ?? ''
  const word = idIn(`#${text.slice(offsetAt(text, place.start), offsetAt(text, place.end))}`)
  return kind === 'note' ? word.toLowerCase() : word
}

function nameOf({ kind, key }: Mention): string {
  return kind === 'note' ? key.slice(key.indexOf('\n') + 1).normalize('NFC') : key
}

/** The rules that speak, and in which lines. */
function whatIsSaid(report: ResolvedReport): readonly string[] {
  return check(report).map(({ rule, place }) => `${rule} ${place.file}:${place.start.line}`)
}

function edited({ texts }: ResolvedReport, edits: readonly Edit[]): Readonly<Record<string, string>> {
  const files = Object.fromEntries(texts)
  const last = edits.toSorted(
    (a, b) => b.place.start.line - a.place.start.line || b.place.start.column - a.place.start.column,
  )
  for (const { place, text: word } of last) {
    const text = files[place.file] ?? ''
    files[place.file] = text.slice(0, offsetAt(text, place.start)) + word + text.slice(offsetAt(text, place.end))
  }
  return files
}
