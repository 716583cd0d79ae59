import { nearest } from '../../nearest.ts'
import { quote } from '../../quote.ts'
import type { Words } from './place-in-po.ts'
import type { Fault } from './scan-line.ts'

const takeAgain = 'The file was cut off on its way: ask for it again, or take the last version that was whole.'
const quotes = 'Within a text, write a quotation mark as `\\"` and a backslash as `\\\\`; or save the file with Poedit.'

/** A line that begins with none of the signs of a PO file. */
export function unknownLine(line: string): Words {
  const word = /^[A-Za-z_]+(?=[\s"[]|$)/.exec(line)?.[0]
  const meant = word && nearest(word, ['msgctxt', 'msgid', 'msgstr'])
  const text = `Unexpected ${quote(meant ? word : line)}, expected \`msgid\`, \`msgstr\` or a comment that begins with \`#\``
  if (meant) return { text, hint: `Did you mean \`${meant}\`?` }
  return {
    text,
    hint: 'Put text between quotation marks, and `#` before a comment; or take the last version that was whole.',
  }
}

/** Where git could not put two versions together. */
export function conflict(line: string): Words {
  return {
    text: `Unexpected \`${line.slice(0, 7)}\`, expected one version of each message and not two`,
    hint: 'Git left both for you to choose: keep one of each message, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
  }
}

export const looseText: Words = {
  text: 'Unexpected text in quotation marks, expected `msgid` or `msgstr` before it',
  hint: 'Put it below the text that it goes on with, without a comment between them.',
}

export const plural: Words = {
  text: 'Unexpected `msgid_plural`, expected messages without plural forms',
  hint: 'No message of a report has them: take this one out. Is it the file of another program?',
}

export const noSource: Words = {
  text: 'Unexpected `msgstr` without a `msgid`, expected both',
  hint: 'Put the source text before it as `msgid "…"`, or take the last version that was whole.',
}

export const noTranslation: Words = {
  text: 'Unexpected message without `msgstr`, expected a translation or `msgstr ""`',
  hint: 'Add `msgstr ""` below its `msgid`, or take the last version that was whole.',
}

export const brokenOff: Words = { text: 'Unexpected end of the file within a message', hint: takeAgain }

/** A character that nobody sees, or that stands for one that was lost. */
export function unclean(name: string): Words {
  return {
    text: `Unexpected ${name}, expected text that can be read and printed`,
    hint: 'Take it out, and write anew what it stands for.',
  }
}

/** What is wrong with a text between quotation marks. */
export function fault({ type, found }: Fault, isLast: boolean): Words {
  if (isLast && type !== 'more' && type !== 'escape') {
    return { text: 'Unexpected end of the file within a text, expected `"`', hint: takeAgain }
  }
  if (type === 'open') {
    return {
      text: 'Unexpected end of the line within a text, expected `"`',
      hint: 'Close the text with `"`, and begin the next line with `"` if it goes on there.',
    }
  }
  if (type === 'more') return { text: `Unexpected ${quote(found)} after the closing \`"\``, hint: quotes }
  if (type === 'escape')
    return { text: `Unexpected ${quote(found)}, expected \`\\n\`, \`\\"\` or \`\\\\\``, hint: quotes }
  const what = found === '' ? 'end of the line' : quote(found)
  return {
    text: `Unexpected ${what}, expected a text that begins with \`"\``,
    hint: 'Put the text between quotation marks.',
  }
}
