import type { Mark, Unit } from '../unit.ts'

/** What a translator is told about a message, a line each: where it stands, what the author says, what its marks are. */
export function notesForTranslators({ uses: [first, ...others], marks }: Unit): readonly string[] {
  const place = first.section ? `${first.what}, in “${first.section.title}”` : first.what
  const more = others.length > 0 ? ` (and ${others.length} more ${others.length === 1 ? 'place' : 'places'})` : ''
  const remarks = new Set([first, ...others].flatMap(({ remark }) => remark ?? []))
  return [`${place}${more}`, ...remarks, ...marks.filter(isTold).map(legendOf)].map(onOneLine)
}

/** A mark as it is written: `{fn_turnout}`, `<a1>`, `<br/>`. */
export function markAsWritten({ kind, name }: Pick<Mark, 'kind' | 'name'>): string {
  return kind === 'alone' ? `{${name}}` : kind === 'pair' ? `<${name}>` : `<${name}/>`
}

function isTold({ says, note }: Mark): boolean {
  return says !== '' || note !== undefined
}

function legendOf(mark: Mark): string {
  const note = mark.note === undefined || mark.says.includes(mark.note) ? '' : ` — ${mark.note}`
  return `${markAsWritten(mark)}: ${mark.says}${note}`
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
