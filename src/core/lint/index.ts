import type { Message } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import type { Rule } from './rule.ts'
import { attributeIsKnown } from './rules/attribute-is-known.ts'
import { blockFitsThePage } from './rules/block-fits-the-page.ts'
import { checkIsKnown } from './rules/check-is-known.ts'
import { codeIsFenced } from './rules/code-is-fenced.ts'
import { colonsOpenABlock } from './rules/colons-open-a-block.ts'
import { commentIsClosed } from './rules/comment-is-closed.ts'
import { csvIsValid } from './rules/csv-is-valid.ts'
import { definitionHasAddress } from './rules/definition-has-address.ts'
import { directiveIsClosed } from './rules/directive-is-closed.ts'
import { directiveIsKnown } from './rules/directive-is-known.ts'
import { emphasisIsStarred } from './rules/emphasis-is-starred.ts'
import { excuseHasAReason } from './rules/excuse-has-a-reason.ts'
import { excuseIsNeeded } from './rules/excuse-is-needed.ts'
import { fenceStandsAlone } from './rules/fence-stands-alone.ts'
import { fileIsReadable } from './rules/file-is-readable.ts'
import { fileIsWithinLimits } from './rules/file-is-within-limits.ts'
import { frontMatterIsValid } from './rules/front-matter-is-valid.ts'
import { groupExists } from './rules/group-exists.ts'
import { headingHasWords } from './rules/heading-has-words.ts'
import { headingIsHashed } from './rules/heading-is-hashed.ts'
import { headingIsUniqueInToc } from './rules/heading-is-unique-in-toc.ts'
import { headingStepsDown } from './rules/heading-steps-down.ts'
import { htmlIsEscaped } from './rules/html-is-escaped.ts'
import { idIsUnique } from './rules/id-is-unique.ts'
import { idIsWellFormed } from './rules/id-is-well-formed.ts'
import { imageExists } from './rules/image-exists.ts'
import { imageHasAlt } from './rules/image-has-alt.ts'
import { imageIsSafe } from './rules/image-is-safe.ts'
import { includeEnds } from './rules/include-ends.ts'
import { landscapeTableStandsAlone } from './rules/landscape-table-stands-alone.ts'
import { languageHasWords } from './rules/language-has-words.ts'
import { letterHasFont } from './rules/letter-has-font.ts'
import { linkDefinitionIsUsed } from './rules/link-definition-is-used.ts'
import { linkHasTarget } from './rules/link-has-target.ts'
import { linkHasText } from './rules/link-has-text.ts'
import { linkIsSafe } from './rules/link-is-safe.ts'
import { linkLeadsOut } from './rules/link-leads-out.ts'
import { linkTextIsMeaningful } from './rules/link-text-is-meaningful.ts'
import { listCountsOn } from './rules/list-counts-on.ts'
import { manifestIsValid } from './rules/manifest-is-valid.ts'
import { namesAreValid } from './rules/names-are-valid.ts'
import { noteContinuesIndented } from './rules/note-continues-indented.ts'
import { noteHoldsNoNote } from './rules/note-holds-no-note.ts'
import { noteIsCited } from './rules/note-is-cited.ts'
import { noteIsDefined } from './rules/note-is-defined.ts'
import { noteLabelIsUnique } from './rules/note-label-is-unique.ts'
import { numberIsExact } from './rules/number-is-exact.ts'
import { otherListIsComplete } from './rules/other-list-is-complete.ts'
import { poIsReadable } from './rules/po-is-readable.ts'
import { poIsTidy } from './rules/po-is-tidy.ts'
import { poIsUnicode } from './rules/po-is-unicode.ts'
import { poLanguageIsRight } from './rules/po-language-is-right.ts'
import { poMessageIsUnique } from './rules/po-message-is-unique.ts'
import { priorityExists } from './rules/priority-exists.ts'
import { quotesAreTypographic } from './rules/quotes-are-typographic.ts'
import { rangeHasDash } from './rules/range-has-dash.ts'
import { recommendationHasId } from './rules/recommendation-has-id.ts'
import { recommendationHasText } from './rules/recommendation-has-text.ts'
import { recommendationIsFlat } from './rules/recommendation-is-flat.ts'
import { recommendationIsListed } from './rules/recommendation-is-listed.ts'
import { referenceIdIsFixed } from './rules/reference-id-is-fixed.ts'
import { referenceResolves } from './rules/reference-resolves.ts'
import { sectionExists } from './rules/section-exists.ts'
import { sectionHasTitle } from './rules/section-has-title.ts'
import { sectionIsListed } from './rules/section-is-listed.ts'
import { shareAddsUp } from './rules/share-adds-up.ts'
import { tableIsFilled } from './rules/table-is-filled.ts'
import { tableIsRecognised } from './rules/table-is-recognised.ts'
import { tableIsRegular } from './rules/table-is-regular.ts'
import { textIsClean } from './rules/text-is-clean.ts'
import { totalAddsUp } from './rules/total-adds-up.ts'
import { typedReferenceIsALink } from './rules/typed-reference-is-a-link.ts'
import { runRules, runRulesInSteps } from './run-rules.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  attributeIsKnown,
  blockFitsThePage,
  checkIsKnown,
  codeIsFenced,
  colonsOpenABlock,
  commentIsClosed,
  csvIsValid,
  definitionHasAddress,
  directiveIsClosed,
  directiveIsKnown,
  emphasisIsStarred,
  excuseHasAReason,
  excuseIsNeeded,
  fenceStandsAlone,
  fileIsReadable,
  fileIsWithinLimits,
  frontMatterIsValid,
  groupExists,
  headingHasWords,
  headingIsHashed,
  headingIsUniqueInToc,
  headingStepsDown,
  htmlIsEscaped,
  idIsUnique,
  idIsWellFormed,
  imageExists,
  imageHasAlt,
  imageIsSafe,
  includeEnds,
  landscapeTableStandsAlone,
  languageHasWords,
  letterHasFont,
  linkDefinitionIsUsed,
  linkHasTarget,
  linkHasText,
  linkIsSafe,
  linkLeadsOut,
  linkTextIsMeaningful,
  listCountsOn,
  manifestIsValid,
  namesAreValid,
  noteContinuesIndented,
  noteHoldsNoNote,
  noteIsCited,
  noteIsDefined,
  noteLabelIsUnique,
  numberIsExact,
  otherListIsComplete,
  poIsReadable,
  poIsTidy,
  poIsUnicode,
  poLanguageIsRight,
  poMessageIsUnique,
  priorityExists,
  quotesAreTypographic,
  rangeHasDash,
  recommendationHasId,
  recommendationHasText,
  recommendationIsFlat,
  recommendationIsListed,
  referenceIdIsFixed,
  referenceResolves,
  sectionExists,
  sectionHasTitle,
  sectionIsListed,
  shareAddsUp,
  tableIsFilled,
  tableIsRecognised,
  tableIsRegular,
  textIsClean,
  totalAddsUp,
  typedReferenceIsALink,
]

/** Everything an author should know about a report, in the order of its text. */
export function check(report: ResolvedReport): readonly Message[] {
  return runRules(rules, report)
}

/** The same in steps of a rule, for who has to listen to others in between. */
export function checkInSteps(report: ResolvedReport): Generator<void, readonly Message[]> {
  return runRulesInSteps(rules, report)
}
