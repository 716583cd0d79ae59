import type { Edit } from './rename.ts'

/** A note without words yet, at the end of a text, with an empty line above it. */
export function newNote(label: string, file: string, text: string): Edit {
  const lines = text.split('\n')
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  const gap = /(?:^|\n[ \t\r]*\n)[ \t]*$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return { place: { file, start: end, end }, text: `${gap}[^${label}]: ${text.endsWith('\n') ? '\n' : ''}` }
}
