import type { Mark } from '../unit.ts'

/** The number of the note that a mark calls; unset for any other mark. */
export function noteNumber({ kind, says }: Mark): string | undefined {
  return kind === 'alone' ? /^note (\S+)/.exec(says)?.[1] : undefined
}

/** The address that the words between a pair of marks lead to; unset where they lead to something in the report. */
export function linkAddress({ says }: Mark): string | undefined {
  return /^link to (\S+:\S+)$/.exec(says)?.[1]
}

/** What readers will see in the place of a mark that stands alone: `4`, a title; in a few words what it is, where that is not known. */
export function shownFor({ name, says }: Mark): string {
  const { number, words } = /^(?:number (?<number>.+)|(?:title|link to) “(?<words>.*)”)$/.exec(says)?.groups ?? {}
  return number ?? words ?? (says || name)
}
