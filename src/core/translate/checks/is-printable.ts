import type { Finding } from '../../report.ts'
import type { Entry } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { pairOf } from './pair-of.ts'
import { translationClosesTags } from './rules/translation-closes-tags.ts'
import { translationIsClean } from './rules/translation-is-clean.ts'
import { translationKeepsMarks } from './rules/translation-keeps-marks.ts'
import { runChecks } from './run-checks.ts'

/**
 * Whether the translation of an entry can stand in the report: there is one, and nothing is wrong with its marks. What
 * is fuzzy is judged like the rest.
 */
export function isPrintable(unit: Unit, entry: Entry): boolean {
  return entry.translation.trim() !== '' && faultsOf(unit, entry).length === 0
}

/** What keeps a translation from being printed; `path` is that of its PO file. */
export function faultsOf(unit: Unit, entry: Entry, path = ''): readonly Finding[] {
  const pair = pairOf(unit, entry, {
    languages: { source: '', translation: '' },
    glossary: undefined,
    canPrint: () => true,
  })
  return runChecks(structural, pair, { entry, file: { path } })
}

/** The rules whose findings are errors. */
const structural = [translationKeepsMarks, translationClosesTags, translationIsClean]
