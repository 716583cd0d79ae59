import { choice } from './choice.ts'
import { flag } from './flag.ts'
import { languageTag } from './forms/language-tag.ts'
import { list } from './list.ts'
import { record } from './record.ts'
import { type Shape, sayUnexpected, type ValueOf } from './shape.ts'
import { text, word } from './text.ts'

/** Every key of an entry of `names.yaml`. */
export const nameShape = record(
  {
    form: text('The name as the report writes it.', { examples: ['akimat'] }),
    variants: list(text('A form.'), 'Other forms that are right too, such as the plural.'),
    language: word(languageTag, 'The language of the name; `-Latn` says that it is written in Latin letters.', {
      examples: ['kk-Latn', 'ru-Latn', 'la'],
    }),
    italics: flag('Whether the report sets the name in italics.', { default: false }),
    abbreviation: text('The short form, explained where it is first used.', { examples: ['CEC'] }),
    scope: text('The part of the report the name belongs to; otherwise all of it.', { examples: ['summary'] }),
    kind: choice(['person', 'body', 'law', 'place', 'term'], 'What the name names.'),
  },
  'A name or a foreign word, and how the report writes it.',
  ['form'],
)

export type NameValues = ValueOf<typeof nameShape>

const entries = list(nameShape, 'The names and foreign words of a report: `names.yaml`.')

/** All of `names.yaml`. */
export const namesShape: Shape<readonly NameValues[]> = {
  schema: entries.schema,
  read(value, reading) {
    if (value.kind === 'list' || value.kind === 'nothing') return entries.read(value, reading)
    sayUnexpected(value, 'a list of names', reading, 'Begin each name on a line of its own with `- form: `.')
    return undefined
  },
}
