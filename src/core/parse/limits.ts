import type { Finding } from '../report.ts'

export function withinLimits(_text: string, _path: string): readonly Finding[] {
  return []
}

/** For a text nested so deeply in a way not counted before that reading it broke off. */
export function nestingFinding(path: string): Finding {
  const start = { line: 1, column: 1 }
  return {
    rule: 'file-is-within-limits',
    place: { file: path, start, end: start },
    text: 'Unexpected nesting that is too deep to read, expected a few levels',
    hint: 'Look for a line with very many `>`, `-`, `*`, `[` or `:::`.',
  }
}
