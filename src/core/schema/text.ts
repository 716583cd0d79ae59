import { quote } from '../quote.ts'
import { characterName, uncleanCharacter } from '../unclean-character.ts'
import type { JsonSchema } from './json-schema.ts'
import { type Reading, type Shape, sayUnexpected } from './shape.ts'
import type { YamlText } from './yaml-value.ts'

/** A kind of word with rules of its own: a date, an id, an address. */
export interface Form {
  /** After “expected”: `a date such as 2023-07-14`. */
  readonly expected: string
  readonly schema: JsonSchema
  accepts(text: string): boolean
  /** The same in its one normal form. */
  normal?(text: string): string
  /** How to put this text right, where that is known. */
  hint?(text: string): string | undefined
  /** What was meant, to go on with. */
  meant?(text: string): string | undefined
}

/** Any text. As an editor reads YAML, `2022` is a number, and still a text to us. */
export function text(description: string, more: JsonSchema = {}): Shape<string> {
  return {
    schema: { description, type: ['string', 'number', 'boolean', 'null'], ...more },
    read(value, reading) {
      if (value.kind === 'nothing' && value.comment) sayComment(value.comment, reading)
      if (value.kind === 'nothing') return undefined
      if (value.kind !== 'text') {
        sayUnexpected(value, 'text', reading, 'Put the text in quotes if it begins with a bracket or a dash.')
        return undefined
      }
      if (value.comment) sayComment(value.comment, reading)
      return cleanText(value, reading)
    },
  }
}

/** A word of a given form. */
export function word(form: Form, description: string, more: JsonSchema = {}): Shape<string> {
  return {
    schema: { description, ...form.schema, ...more },
    read(value, reading) {
      if (value.kind === 'nothing') return undefined
      if (value.kind !== 'text') {
        sayUnexpected(value, form.expected, reading)
        return undefined
      }
      const found = cleanText(value, reading)
      if (found === undefined) return undefined
      if (form.accepts(found)) return form.normal?.(found) ?? found
      sayUnexpected(value, form.expected, reading, form.hint?.(found))
      return form.meant?.(found)
    },
  }
}

function cleanText(value: YamlText, reading: Reading): string | undefined {
  const unclean = uncleanCharacter(value.text)
  // In the file itself such a character is for `text-is-clean`; here it was written as `"\u0000"`.
  if (unclean !== undefined) {
    reading.say(value.place, `Unexpected ${characterName(unclean)} in ${quote(value.text)}, expected text`)
    return undefined
  }
  return value.text.trim() === '' ? undefined : value.text.trim()
}

function sayComment(place: YamlText['place'], reading: Reading): void {
  reading.say(place, 'Unexpected `#` after a text without quotes: YAML drops it and what follows', {
    hint: 'Put the whole text in quotes; if this is a comment, put it on a line of its own above.',
  })
}
