import { flag } from './flag.ts'
import { id } from './forms/id.ts'
import { list } from './list.ts'
import { record } from './record.ts'
import { status } from './status.ts'
import { text, word } from './text.ts'

/** Every key of the head of a section file. */
export const sectionShape = record(
  {
    id: word(id, 'The id that references to the section use. It stays when the title changes.'),
    title: text('The title of the section, in Markdown.'),
    'short-title': text('The title in running heads and as the heading of a group of recommendations.'),
    numbered: flag('Whether the section takes a number.', { default: true }),
    toc: flag('Whether the section stands in the table of contents.', { default: true }),
    group: word(id, 'The group in which the recommendations of the section are listed.'),
    status: status('How far the section has come.'),
    scope: text('Abbreviations are explained afresh in a new scope.', { examples: ['summary'] }),
    abstract: text('What the section says, in a sentence or two.'),
    authors: list(text('A name.'), 'Who wrote the section.'),
  },
  'The head of a section file.',
)
