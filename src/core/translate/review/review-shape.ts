import type { Data } from '../../render/view-shape.ts'

const message = { severity: 'text', html: 'html', hint: 'html' } as const

const unit = {
  id: 'text',
  /** `translated`, `fuzzy`, `empty`, `faulty`, and the same for people. */
  state: 'text',
  stateName: 'text',
  /** By what it is found, with spaces between them: `todo`, `fuzzy`, `findings`, `recommendations`. */
  facets: 'text',
  /** `prose`, `heading`, `cell`, `note`, `recommendation`… */
  kind: 'text',
  /** `Recommendation 5` */
  what: 'text',
  /** `addressee`, `cell`: what kind of text, where `what` does not say it. */
  context: 'text',
  /** In how many places it stands, where these are several. */
  times: 'text',
  /** `sections/media.md:12` */
  place: 'text',
  source: 'html',
  /** Empty where there is none. */
  translation: 'html',
  /** What was taken out of the text and put into it since it was translated. */
  changed: 'html',
  remark: 'text',
  comments: [{ text: 'text' }],
  /** Notes that it calls and whose text stands elsewhere. */
  notes: [{ number: 'text', id: 'text', text: 'text' }],
  messages: [message],
} as const

/** All that the template of the page for reviewers can name. */
export const reviewShape = {
  style: 'css',
  script: 'script',
  policy: 'text',
  title: 'text',
  subject: 'text',
  /** The file of the translation. */
  path: 'text',
  source: { language: 'text', direction: 'text', name: 'text' },
  target: { language: 'text', direction: 'text', name: 'text' },
  counts: {
    all: 'text',
    done: 'text',
    todo: 'text',
    fuzzy: 'text',
    empty: 'text',
    faulty: 'text',
    findings: 'text',
    recommendations: 'text',
    /** Of all, rounded down: only what is done is 100. */
    percent: 'text',
  },
  /** The states that there are, as parts of a line that is 100 long. */
  shares: [{ state: 'text', start: 'text', length: 'text' }],
  messages: [message],
  sections: [
    {
      id: 'text',
      title: 'text',
      /** How much of it is to do; empty where nothing is. */
      todo: 'text',
      all: 'text',
      /** Some groups that follow each other, because a browser lays out thousands of them piece by piece only. */
      stretches: [
        {
          /** `few`, `some`, `many` */
          size: 'text',
          /** A text and the notes that it calls. */
          groups: [{ recommendation: 'text', units: [unit] }],
        },
      ],
    },
  ],
} as const

export type ReviewView = Data<typeof reviewShape>
