import type { Finding } from '../../report.ts'

/** Something that is wrong with a file of translations, at the start of a line of it. */
export function fileFinding(file: string, line: number, { text, hint }: Pick<Finding, 'text' | 'hint'>): Finding {
  const start = { line, column: 1 }
  return { rule: 'translation-file-is-valid', place: { file, start, end: start }, text, ...(hint && { hint }) }
}
