import type { Mark, Unit, UnitUse } from '../unit.ts'

/**
 * What is said to translators of a unit, a line each: where it stands, what its marks stand for, what the author says.
 *
 * Not the numbers of notes: one more note would change a line of every message behind it.
 */
export function notesOf({ id, marks, uses }: Unit): readonly string[] {
  const [first, ...others] = [...new Set(uses.map(whereOf))]
  const remarks = [...new Set(uses.flatMap(({ remark }) => (remark === undefined ? [] : [oneLine(remark)])))]
  const legend = marks.filter(({ says }) => says !== '').map(legendOf)
  return [
    `${first} · id ${id}`,
    ...(others.length > 0 ? [`Also ${listed(others)}`] : []),
    ...(legend.length > 0 ? [legend.join(' · ')] : []),
    ...remarks.map((remark) => `Author: ${remark}`),
  ]
}

/** The id of the unit that the notes of an entry speak of, unset where they are not ours. */
export function idInNotes(notes: readonly string[]): string | undefined {
  return notes[0]?.match(/ · id ([\p{L}\p{N}]+)$/u)?.[1]
}

function whereOf({ what, section }: UnitUse): string {
  const name = what.replace(/^Note \S+$/, 'Note')
  return oneLine(section === undefined ? name : `${name} · ${section.title}`)
}

const mostPlaces = 4

function listed(places: readonly string[]): string {
  const rest = places.length - mostPlaces
  return [...places.slice(0, mostPlaces), ...(rest > 0 ? [`${rest} more`] : [])].join('; ')
}

function legendOf({ kind, name, says }: Mark): string {
  const sign = kind === 'alone' ? `{${name}}` : kind === 'pair' ? `<${name}>` : `<${name}/>`
  return `${sign} = ${oneLine(says).replace(/^note \S+ (?=“)/, 'note ')}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
