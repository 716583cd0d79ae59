import type { Words } from '../report.ts'
import type { SafeHtml } from './to-html.ts'

/** What a template may print where. `text` and `url` are escaped; the others are printed as they are, each in its place. */
export type Leaf = 'text' | 'url' | 'html' | 'css' | 'script' | 'json' | 'words'

/** A list is written as its one kind of item. */
export type Shape = Leaf | readonly [Record<string, unknown>] | { readonly [field: string]: unknown }

/** A style sheet of the theme, which can't end the `<style>` it stands in. */
export type Css = string & { readonly css: true }

/** The script of the theme, which can't end the `<script>` it stands in. */
export type Script = string & { readonly script: true }

/** JSON that can't end the `<script>` it stands in. */
export type Json = string & { readonly json: true }

/** The data of a shape: texts and lists of texts, nothing else. */
export type Data<S> = S extends 'html'
  ? SafeHtml
  : S extends 'css'
    ? Css
    : S extends 'script'
      ? Script
      : S extends 'json'
        ? Json
        : S extends 'words'
          ? Words
          : S extends string
            ? string
            : S extends readonly [infer Item]
              ? readonly Data<Item>[]
              : { readonly [Field in keyof S]: Data<S[Field]> }

/**
 * All that the templates of a theme can name. Where there is nothing to say a text is empty, so that `{{#if}}` leaves
 * it out.
 */
export const viewShape = {
  language: 'text',
  direction: 'text',
  /** `screen` or `paper`. */
  medium: 'text',
  /** `standard` or `compact`. */
  density: 'text',
  words: 'words',
  style: 'css',
  script: 'script',
  /** Of a page that has its style sheet beside it, the address; empty where it holds it. */
  styleUrl: 'url',
  scriptUrl: 'url',
  /** What may run and be loaded, for the page's `Content-Security-Policy`. */
  policy: 'text',
  meta: [{ name: 'text', content: 'text' }],
  jsonLd: 'json',
  title: 'text',
  subject: 'text',
  /** Subject and title. */
  fullTitle: 'text',
  titleCall: 'html',
  eventDate: 'text',
  /** The full title and the day of the event. */
  titleAndDate: 'text',
  documentType: 'text',
  publisher: 'text',
  publisherUrl: 'url',
  placeAndDate: 'text',
  version: 'text',
  reportNumber: 'text',
  licence: 'text',
  doi: 'text',
  doiUrl: 'url',
  /** The stamp of a report that is not final. */
  status: 'text',
  /** How the report is cited, but for `{label}` and `{address}`. */
  citation: 'text',
  /** Drawn for this report alone; empty where its cover is plain or has a picture. */
  seal: 'html',
  /** A picture of the report, for its cover. */
  coverPicture: 'url',
  pdfUrl: 'url',
  recommendationsUrl: 'url',
  /** How many places were found, for each form that the language has for a number: `one`, `few` … */
  findResults: [{ form: 'text', text: 'text' }],
  /** The name of the page's language in that language itself. */
  languageName: 'text',
  /** The same report in its other languages. */
  translations: [{ language: 'text', name: 'text', href: 'url' }],
  /** Of a translation: what it is to the original; empty for the original itself. */
  translationNotice: 'text',
  /** Of a translation that is not whole: how much of it there is. */
  translationGap: 'text',
  contents: [
    {
      href: 'url',
      /** `section`, `annex` or `back`. */
      part: 'text',
      number: 'text',
      /** `Annex I`, where a number alone would not do. */
      label: 'text',
      title: 'html',
      anchor: 'text',
      subsections: [{ href: 'url', number: 'text', title: 'html', anchor: 'text' }],
    },
  ],
  sections: [{ html: 'html' }],
  notes: [{ anchor: 'text', number: 'text', ordinal: 'text', html: 'html' }],
} as const

export type View = Data<typeof viewShape>
