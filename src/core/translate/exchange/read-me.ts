import type { HandOff } from './hand-off.ts'
import { tagPattern } from './tag-pattern.ts'
import { wordCountOf } from './word-count-of.ts'

/** What a translator has to know of a hand-off, in plain words; `use`: how to open it, a paragraph each. */
export function readMe(handOff: HandOff, use: readonly string[]): string {
  const { title, from, to, messages } = handOff
  const words = wordCountOf(handOff)
  const count = `${messages.length} messages; words: ${words.new} new, ${words.fuzzy} to revise, ${words.translated} done, ${words.repeated} repeated.`
  const paragraphs = [`${title}\nTranslation from ${from} into ${to}. ${count}`, ...use, ...rules, forOthers]
  return `${paragraphs.join('\n\n')}\n`
}

const rules: readonly string[] = [
  `What stands in braces or angle brackets is no text, and stays as it is. Every one of them must be in your translation,
once, where its meaning belongs; they may change places.
  {fn_turnout}    a note mark; its number is put in later
  {rec_4}         a number: decline the words around it as your language needs
  <a1>words</a1>  a link; <em>words</em> is emphasis. Put them around the words that mean the same
Letters inside them are Latin, even where yours look alike.`,
  `Write a brace of the text itself twice: {{ and }}. Numbers, quotation marks and dates are written as your language does.
What you do not translate stays in the language of the report, and is counted; leave it empty rather than half done.
The note to each message says where it stands. If the text itself seems wrong, leave it and write a comment.`,
]

const forOthers = `Other programs: where yours asks for a regular expression for tags or placeholders (Phrase: “Convert to Phrase TMS
tags”; memoQ: “Regex tagger”; Trados: “Embedded content”), give it this one:
  ${tagPattern}
and, if it knows no \\p{L}:
  (?<!\\{)\\{[^{}\\s]+\\}(?!\\})|</?[A-Za-z][A-Za-z0-9]*/?>
Switch the division into sentences off: a message is a paragraph, and comes back as one.`
