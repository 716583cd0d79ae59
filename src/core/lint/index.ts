import type { Message } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import type { Rule } from './rule.ts'
import { attributeIsKnown } from './rules/attribute-is-known.ts'
import { checkIsKnown } from './rules/check-is-known.ts'
import { colonsOpenABlock } from './rules/colons-open-a-block.ts'
import { directiveIsClosed } from './rules/directive-is-closed.ts'
import { directiveIsKnown } from './rules/directive-is-known.ts'
import { excuseHasAReason } from './rules/excuse-has-a-reason.ts'
import { excuseIsNeeded } from './rules/excuse-is-needed.ts'
import { fileIsReadable } from './rules/file-is-readable.ts'
import { fileIsWithinLimits } from './rules/file-is-within-limits.ts'
import { frontMatterIsValid } from './rules/front-matter-is-valid.ts'
import { groupExists } from './rules/group-exists.ts'
import { headingHasWords } from './rules/heading-has-words.ts'
import { headingIsUniqueInToc } from './rules/heading-is-unique-in-toc.ts'
import { headingStepsDown } from './rules/heading-steps-down.ts'
import { idIsUnique } from './rules/id-is-unique.ts'
import { idIsWellFormed } from './rules/id-is-well-formed.ts'
import { includeEnds } from './rules/include-ends.ts'
import { manifestIsValid } from './rules/manifest-is-valid.ts'
import { noteContinuesIndented } from './rules/note-continues-indented.ts'
import { noteHoldsNoNote } from './rules/note-holds-no-note.ts'
import { noteIsCited } from './rules/note-is-cited.ts'
import { noteIsDefined } from './rules/note-is-defined.ts'
import { noteLabelIsUnique } from './rules/note-label-is-unique.ts'
import { otherListIsComplete } from './rules/other-list-is-complete.ts'
import { priorityExists } from './rules/priority-exists.ts'
import { recommendationHasId } from './rules/recommendation-has-id.ts'
import { recommendationHasText } from './rules/recommendation-has-text.ts'
import { recommendationIsFlat } from './rules/recommendation-is-flat.ts'
import { recommendationIsListed } from './rules/recommendation-is-listed.ts'
import { referenceIdIsFixed } from './rules/reference-id-is-fixed.ts'
import { referenceResolves } from './rules/reference-resolves.ts'
import { sectionExists } from './rules/section-exists.ts'
import { sectionHasTitle } from './rules/section-has-title.ts'
import { sectionIsListed } from './rules/section-is-listed.ts'
import { textIsClean } from './rules/text-is-clean.ts'
import { typedReferenceIsALink } from './rules/typed-reference-is-a-link.ts'
import { runRules } from './run-rules.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  attributeIsKnown,
  checkIsKnown,
  colonsOpenABlock,
  directiveIsClosed,
  directiveIsKnown,
  excuseHasAReason,
  excuseIsNeeded,
  fileIsReadable,
  fileIsWithinLimits,
  frontMatterIsValid,
  groupExists,
  headingHasWords,
  headingIsUniqueInToc,
  headingStepsDown,
  idIsUnique,
  idIsWellFormed,
  includeEnds,
  manifestIsValid,
  noteContinuesIndented,
  noteHoldsNoNote,
  noteIsCited,
  noteIsDefined,
  noteLabelIsUnique,
  otherListIsComplete,
  priorityExists,
  recommendationHasId,
  recommendationHasText,
  recommendationIsFlat,
  recommendationIsListed,
  referenceIdIsFixed,
  referenceResolves,
  sectionExists,
  sectionHasTitle,
  sectionIsListed,
  textIsClean,
  typedReferenceIsALink,
]

/** Everything an author should know about a report, in the order of its text. */
export function check(report: ResolvedReport): readonly Message[] {
  return runRules(rules, report)
}
