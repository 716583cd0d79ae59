import type { Artifact } from '../../report.ts'
import type { HandOff } from './hand-off.ts'
import { readMe } from './read-me.ts'

/** What goes along with a PO, XLIFF or CSV file; the same for all of them, so that several need it once. */
export function readMeFile(handOff: HandOff): Artifact {
  return { path: `READ-ME-${handOff.to}.txt`, contents: readMe(handOff, howTo(handOff.to)) }
}

function howTo(language: string): readonly string[] {
  return [
    `${language}.po: translate it in Poedit, Weblate or any program for PO files. A message marked as fuzzy was translated
before its text changed; revise it, and take the mark away.
${language}.xlf: the marks below are tags in your program, which show their names and what they stand for.
${language}.csv: fill the column “translation”, write remarks into “comment”, leave the others, and save it as CSV UTF-8. An
apostrophe before a text that begins with =, +, - or @ keeps the spreadsheet from calculating it; leave it there.
Send the file back under the name that it has.`,
  ]
}
