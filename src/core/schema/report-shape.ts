import { checks } from './checks.ts'
import { choice } from './choice.ts'
import { cover } from './forms/cover.ts'
import { date } from './forms/date.ts'
import { doi } from './forms/doi.ts'
import { fileName } from './forms/file-name.ts'
import { id } from './forms/id.ts'
import { languageTag } from './forms/language-tag.ts'
import { numberPattern } from './forms/number-pattern.ts'
import { webAddress } from './forms/web-address.ts'
import { groupHeading } from './group-heading.ts'
import { type ListOptions, list } from './list.ts'
import { named } from './named.ts'
import { record } from './record.ts'
import type { ValueOf } from './shape.ts'
import { status } from './status.ts'
import { text, word } from './text.ts'

/** What the rest of the program counts and checks, so that names can be told from slips. */
export interface KnownNames {
  /** The series that have a number. */
  readonly series: readonly string[]
  /** Rule ids; unset: any. */
  readonly rules?: readonly string[] | undefined
}

/** The series that every report has. */
export const usualSeries: readonly string[] = [
  'section',
  'subsection',
  'annex',
  'note',
  'recommendation',
  'table',
  'figure',
  'paragraph',
]

const sectionFile = fileName('the name of a section file without `.md`', '.md')
const section = word(sectionFile, 'A file in `sections/`, without `.md`.')
const recommendation = word(id, 'The id of a recommendation, as in `:::recommendation{#id}`.')

/** A file or a recommendation stands in one list only. */
const onceInReport: ListOptions = { once: 'file' }
const onceInLists: ListOptions = { once: 'recommendation' }

const publisher = record(
  {
    name: text('The full name.', { examples: ['OSCE Office for Democratic Institutions and Human Rights'] }),
    short: text('The name in running heads and citations.', { examples: ['ODIHR'] }),
    url: word(webAddress, 'Where readers find the publisher.'),
  },
  'Who publishes the report.',
  ['name'],
)

const recommendations = record(
  {
    priority: list(recommendation, 'The priority list, in rank order: the first is recommendation 1.', onceInLists),
    other: list(recommendation, 'The other list in an order of its own; otherwise the order of the text.', onceInLists),
    groups: named(groupHeading, 'The groups of the other list, by id: their headings and order.', {
      expected: 'an id',
    }),
  },
  'How the recommendations are listed.',
)

/** Every key of `report.yaml`. */
export function reportShape({ series, rules }: KnownNames) {
  return record(
    {
      title: text('The title of the report.', { examples: ['Early Presidential Election'] }),
      subject: text('What the report is about, above the title.', { examples: ['Republic of Kazakhstan'] }),
      'event-date': word(date, 'The day of the event that the report is about.'),
      'document-type': text('What kind of document it is.', { examples: ['Final Report'] }),
      'title-note': text('A note called from the title on the first text page, in Markdown. It takes number 1.'),
      publisher,
      place: text('Where the report is published.', { examples: ['Warsaw'] }),
      date: word(date, 'The day of publication: the only date that the report knows.'),
      version: text('The version of the report.', { examples: ['1.0'] }),
      'report-number': text('The number of the report in a series.'),
      doi: word(doi, 'The digital object identifier.'),
      licence: text('Under which terms others may use the report.', { examples: ['CC BY 4.0'] }),
      language: word(languageTag, 'The language in which the report is written.', { default: 'en' }),
      languages: list(word(languageTag, 'The tag of a language.'), 'The translations that exist.', {
        once: 'language',
      }),
      'translation-notice': text(
        'What every translation says of itself, in the language of the report; otherwise, that it is unofficial.',
        {
          examples: ['Unofficial translation. The English version is the official one.'],
        },
      ),
      status: status('Anything but `final` is stamped on every page.'),
      sections: list(section, 'The sections in order. Without this list, all files in name order.', onceInReport),
      annexes: list(section, 'The annexes in order.', onceInReport),
      back: list(section, 'What stands behind the annexes, such as a page about the publisher.', onceInReport),
      numbering: named(
        word(numberPattern, 'A pattern of `1`, `a`, `A`, `i`, `I` and punctuation, or `none`.'),
        'How numbers are written, by series.',
        {
          names: series,
          expected: 'something that is counted',
        },
      ),
      recommendations,
      theme: word(fileName('the name of a folder under `templates/`', '/'), 'The theme.', { default: 'house' }),
      page: choice(['A4', 'Letter'], 'The size of the paper.', { default: 'A4' }),
      cover: word(
        cover,
        'What the cover shows: `seal`, a drawing of its own, `plain`, words only, or a picture; otherwise as the theme says.',
        { examples: ['seal', 'plain', 'media/cover.jpg'] },
      ),
      density: choice(['standard', 'compact'], 'How densely the text is set.', { default: 'standard' }),
      checks: checks(rules),
    },
    'What a report is: `report.yaml`.',
    ['title'],
  )
}

/** What `report.yaml` says, before anything is filled in. */
export type ReportValues = ValueOf<ReturnType<typeof reportShape>>
