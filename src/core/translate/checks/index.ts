import type { Severity } from '../../message.ts'
import { translationClosesTags } from './rules/translation-closes-tags.ts'
import { translationDiffersFromSource } from './rules/translation-differs-from-source.ts'
import { translationEndsAlike } from './rules/translation-ends-alike.ts'
import { translationFollowsGlossary } from './rules/translation-follows-glossary.ts'
import { translationHasFont } from './rules/translation-has-font.ts'
import { translationHasOneScript } from './rules/translation-has-one-script.ts'
import { translationHasQuotesOfLanguage } from './rules/translation-has-quotes-of-language.ts'
import { translationIsClean } from './rules/translation-is-clean.ts'
import { translationIsConsistent } from './rules/translation-is-consistent.ts'
import { translationIsSpaced } from './rules/translation-is-spaced.ts'
import { translationKeepsBrackets } from './rules/translation-keeps-brackets.ts'
import { translationKeepsCodes } from './rules/translation-keeps-codes.ts'
import { translationKeepsEmphasis } from './rules/translation-keeps-emphasis.ts'
import { translationKeepsMarks } from './rules/translation-keeps-marks.ts'
import { translationKeepsNumbers } from './rules/translation-keeps-numbers.ts'
import { translationPlacesNoteMark } from './rules/translation-places-note-mark.ts'
import { translationRepeatsMarksAlike } from './rules/translation-repeats-marks-alike.ts'
import { translationWritesNumbersOfLanguage } from './rules/translation-writes-numbers-of-language.ts'
import type { TranslationRule } from './translation-rule.ts'

/** Every rule that a translation is checked by, in the order in which its findings are told. */
export const checks: readonly TranslationRule[] = [
  translationKeepsMarks,
  translationClosesTags,
  translationIsClean,
  translationHasFont,
  translationRepeatsMarksAlike,
  translationKeepsEmphasis,
  translationDiffersFromSource,
  translationKeepsNumbers,
  translationWritesNumbersOfLanguage,
  translationKeepsCodes,
  translationFollowsGlossary,
  translationHasQuotesOfLanguage,
  translationKeepsBrackets,
  translationEndsAlike,
  translationPlacesNoteMark,
  translationIsSpaced,
  translationHasOneScript,
  translationIsConsistent,
]

/** What is known of a rule by who lists rules. */
export interface RuleOfTranslations {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
}

/** Every rule of translations, by id: those above, of waivers, and of the files that translations come in. */
export const translationRules: readonly RuleOfTranslations[] = [
  ...checks,
  rule('glossary-is-valid', 'The glossary has a column of terms, and one row for each term.', 'warning'),
  rule('translation-waiver-has-a-reason', 'A translator who waives a check says why.', 'warning'),
  rule('translation-waiver-is-known', 'A waiver names a check that exists and can be waived.', 'warning'),
  rule('translation-waiver-is-needed', 'A waiver stands where the check would have something to say.', 'info'),
]

function rule(id: string, summary: string, severity: Severity): RuleOfTranslations {
  return { id, summary, severity }
}
