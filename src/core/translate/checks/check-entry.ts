import type { CanPrint, Finding } from '../../report.ts'
import type { Entry } from '../catalogue.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Unit } from '../unit.ts'
import { checks } from './index.ts'
import { pairOf } from './pair-of.ts'
import { runChecks } from './run-checks.ts'
import type { TranslationRule } from './translation-rule.ts'
import { applyWaivers } from './waivers.ts'

/** What the checks need to know of a PO file. */
export interface AboutTranslation {
  /** A language tag. */
  readonly language: string
  /** That of the report; English unless said. */
  readonly sourceLanguage?: string
  readonly glossary: Glossary | undefined
  /** Of the theme's fonts; everything unless said. */
  readonly canPrint?: CanPrint
  /** Relative to the folder of the report. */
  readonly path: string
  /** The text of the file, to find the columns of what is wrong. */
  readonly text?: string | undefined
}

/** All that is wrong with one translation, without what its translator waived. Nothing, where there is none yet. */
export function checkEntry(unit: Unit, entry: Entry, about: AboutTranslation): readonly Finding[] {
  return checkWith(unit, entry, { about, lines: linesOf(about), others: [] })
}

/** The same with the lines of the file, and with what was found before by looking at other entries. */
export function checkWith(
  unit: Unit,
  entry: Entry,
  known: {
    readonly about: AboutTranslation
    readonly lines: readonly string[] | undefined
    readonly others: readonly Finding[]
  },
): readonly Finding[] {
  const { language, sourceLanguage = 'en', glossary, canPrint = () => true, path } = known.about
  const file = { path, lines: known.lines }
  const isThere = entry.translation.trim() !== '' && !entry.fuzzy
  const pair = pairOf(unit, entry, { languages: { source: sourceLanguage, translation: language }, glossary, canPrint })
  const found = isThere ? [...runChecks(rulesFor(language), pair, { entry, file }), ...known.others] : []
  return isThere ? inOrder(applyWaivers(entry, found, { rules: checks, file })) : []
}

/** Pseudo-languages are looked at only for what would keep them from being printed. */
function rulesFor(language: string): readonly TranslationRule[] {
  return /-X[AB]$/i.test(language) ? checks.filter(({ severity }) => severity === 'error') : checks
}

/** From the first line to the last, and from left to right. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    ({ place: { start: one } }, { place: { start: other } }) => one.line - other.line || one.column - other.column,
  )
}

/** The lines of a PO file. */
export function linesOf({ text }: AboutTranslation): readonly string[] | undefined {
  return text?.split(/\r\n|\r|\n/)
}
