import type { Message } from '../core/message.ts'
import type { Draft } from './draft.ts'
import { figuresOf, type SectionFigures } from './figures.ts'
import { type Problem, problemsOf } from './problem.ts'
import { themeStyle } from './theme-style.ts'

/** What the strip and the lists of the preview say. */
export interface Status {
  readonly title: string
  readonly language: string
  readonly languages: readonly string[]
  /** Whether the page is an older one, because of errors. */
  readonly held: boolean
  readonly problems: readonly Problem[]
  readonly errors: number
  readonly warnings: number
  readonly figures: readonly SectionFigures[]
  /** The address of what the preview's own page has of the theme. */
  readonly look: string
}

/** What is to be said of a report that was read and checked. */
export function statusOf({ report, theme, languages }: Draft, messages: readonly Message[]): Omit<Status, 'held'> {
  return {
    title: report.manifest.title,
    language: report.manifest.language,
    languages,
    problems: problemsOf(messages, report.texts),
    errors: messages.filter(isError).length,
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
    figures: figuresOf(report),
    look: themeStyle(theme).address,
  }
}

/** The same, where nothing of the report could be read: the last that is known stays. */
export function heldStatus(before: Status | undefined, problem: Problem): Status {
  const none = { title: '', language: 'en', languages: [], warnings: 0, figures: [], look: '' }
  return { ...(before ?? none), held: true, problems: [problem], errors: 1 }
}

/** With errors more, which are known only when the pages are. */
export function withErrors(status: Status, messages: readonly Message[], texts: ReadonlyMap<string, string>): Status {
  const problems = [...problemsOf(messages, texts), ...status.problems]
  return { ...status, problems, errors: status.errors + messages.length }
}

/** Whether it keeps a report from being published. */
export function isError({ severity }: Message): boolean {
  return severity === 'error'
}
