import type { Place } from '../message.ts'

/**
 * A block of text as it leaves for translation: a paragraph, a heading, a cell, a caption. Blocks of one context with
 * equal text are one unit.
 */
export interface Unit {
  /** Eight letters and digits made of context and text: it changes with the text, and with nothing else. */
  readonly id: string
  /** What kind of text it is, where that matters for the wording; empty for prose. */
  readonly context: UnitContext
  /** Its text with marks, `Voters came.{fn_turnout} See <a1>the law</a1>.`; read it with `readMarked`. */
  readonly source: string
  /** Every mark of the text once, in the order of their first appearance. */
  readonly marks: readonly Mark[]
  /** Where it stands, in the order of the report. Never empty. */
  readonly uses: readonly [UnitUse, ...UnitUse[]]
}

/** `msgctxt` of a message: `heading`, `cell`, `caption`, `alt`, `label`, `addressee`, `front:title`, `ui`; empty for prose. */
export type UnitContext = string

/** One place where a unit stands. */
export interface UnitUse {
  readonly place: Place
  /** The section it stands in; unset in the title block and among the words of the theme. */
  readonly section: { readonly id: string; readonly title: string } | undefined
  /** For people: `Recommendation 5`, `Note 12`, `Heading`, `Table 3`, `Paragraph`. */
  readonly what: string
  /** The id of the recommendation that it belongs to. */
  readonly recommendation: string | undefined
  /** What the author says to translators: `<!-- i18n: … -->` before the block. */
  readonly remark: string | undefined
}

/** `alone`: `{fn_turnout}`, which stands for something. `pair`: `<a1>…</a1>`, which stands around words. `empty`: `<br/>`. */
export interface Mark {
  readonly kind: 'alone' | 'pair' | 'empty'
  /** Without brackets: `fn_turnout`, `a1`, `br`. */
  readonly name: string
  /** What it stands for, for people: `note 3 “Data of the commission …”`, `link to Media`; empty for mere emphasis. */
  readonly says: string
  /** For a note call: the text of the note, for those who see sentence and note together. */
  readonly note: string | undefined
}
