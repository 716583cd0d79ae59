import type { Entry } from '../catalogue.ts'

/** An entry while it is read: what is unset has not come yet. */
export interface Draft {
  context: string | undefined
  source: string | undefined
  translation: string | undefined
  previous: string | undefined
  obsolete: boolean
  /** It has plural forms, which has been told. */
  plural: boolean
  readonly comments: string[]
  readonly notes: string[]
  /** Line by line, each with one name or several. */
  readonly references: string[]
  readonly flags: string[]
  /** Where its first text begins; line 0: it has none yet. */
  line: number
  column: number
  /** The line of `msgid`, and that of `msgstr`. */
  sourceLine: number
  translationLine: number
}

/** A draft in which nothing has been read yet. */
export function newDraft(): Draft {
  // Written out, because objects that are put together of others are ten times slower to make.
  return {
    context: undefined,
    source: undefined,
    translation: undefined,
    previous: undefined,
    obsolete: false,
    plural: false,
    comments: [],
    notes: [],
    references: [],
    flags: [],
    line: 0,
    column: 0,
    sourceLine: 0,
    translationLine: 0,
  }
}

/** The head of a file is the translation of the empty text. */
export function isHead({ context, source, obsolete }: Draft): boolean {
  return !context && source === '' && !obsolete
}

/** The entry of a draft that is complete. */
export function entryOf(draft: Draft): Entry {
  const { context = '', source = '', translation = '', flags } = draft
  const fuzzy = flags.includes('fuzzy')
  return {
    context,
    source,
    translation,
    fuzzy,
    flags: fuzzy ? flags.filter((flag) => flag !== 'fuzzy') : flags,
    comments: draft.comments,
    notes: draft.notes,
    references: referencesIn(draft.references.join(' ')),
    previous: draft.previous,
    obsolete: draft.obsolete,
    line: draft.sourceLine,
    translationLine: draft.translationLine,
  }
}

/** A name with a space stands between two marks, and gettext before 0.22 may part it over two lines. */
function referencesIn(names: string): readonly string[] {
  const found = names.match(/\u2068[^\u2068\u2069]*\u2069|\S+/g) ?? []
  return found.map((name) => name.replace(/^\u2068|\u2069$/g, ''))
}
