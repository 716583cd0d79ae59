import { pick } from '../../support/random.ts'

/** A way to write the same attack so that a filter may not know it. */
export type Disguise = (payload: string, random: () => number) => string

/** Change some of the characters that match, one in three. */
const some =
  (pattern: RegExp, change: (character: string, random: () => number) => string): Disguise =>
  (payload, random) =>
    payload.replace(pattern, (character) => (random() < 0.34 ? change(character, random) : character))

const code = (character: string): number => character.codePointAt(0) ?? 0
const named: Readonly<Record<string, string>> = {
  ':': '&colon;',
  '(': '&lpar;',
  ')': '&rpar;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '/': '&sol;',
  '=': '&equals;',
}
const blanks = ['\t', '\n', '\r', '\f', '&Tab;', '&NewLine;', '&#9;', '&#x0A;', '\u00A0', '\u200B', '\u0001', '\u2028']
const ends = [
  '"',
  "'",
  '`',
  '-->',
  ']]>',
  '</title>',
  '</style>',
  '</script>',
  '</textarea>',
  '</svg>',
  '</math>',
  '\\',
]

/** All of them; the first changes nothing. */
export const disguises: readonly Disguise[] = [
  (payload) => payload,
  some(/[a-z]/g, (letter) => letter.toUpperCase()),
  some(/[^\s]/gu, (character) => `&#${code(character)};`),
  some(/[^\s]/gu, (character) => `&#x${'0'.repeat(4)}${code(character).toString(16)};`),
  some(/[^\s]/gu, (character) => `&#${code(character)}`),
  some(/[:()"<>/=]/g, (character) => named[character] ?? character),
  some(/[^\s]/gu, (character) => encodeURIComponent(character).replace(/^(?!%)/, `%${code(character).toString(16)}`)),
  some(/[a-z:]/g, (character, random) => character + pick(random, blanks)),
  (payload, random) => pick(random, blanks) + payload,
  (payload, random) => payload.replaceAll(' ', pick(random, ['/', '\f', '\n', '\t', '/**/', '&#32;'])),
  some(/[<>"'():[\]{}=]/g, (character) => `\\${character}`),
  some(/[a-z<]/g, (character) => `${character}\u0000`),
  some(/[!-~]/g, (character) => String.fromCodePoint(code(character) + 0xfee0)),
  some(/[<>a-z]/g, (character) => `\\u00${code(character).toString(16)}`),
  (payload, random) => pick(random, ends) + payload,
  (payload, random) => payload + pick(random, ends),
  (payload) => payload.slice(0, -1),
  (payload) => payload.replace(/(\w+)=/, 'x=1 $1=1 $1='),
  (payload) => payload.replace(/<(\w)(\w*)/, '<$1<$1$2>$2'),
  (payload) => `<${payload}>`,
  (payload) => `[x](${payload})`,
  (payload) => `[x](<${payload}>)`,
  (payload) => `![${payload}](x.png)`,
  (payload) => `*${payload}*`,
  (payload) => `\`${payload}\``,
  (payload) => `> - ${payload}`,
  (payload) => `    ${payload}`,
  (payload) => `<div>\n${payload}\n</div>`,
  (payload) => `<!-- ${payload}`,
  (payload) => `{{${payload}}}`,
  (payload) => `${payload}${payload}`,
  (payload) => JSON.stringify(payload),
  (payload) => payload.normalize('NFKD'),
]
