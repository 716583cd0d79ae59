import type { Finding } from '../../report.ts'
import { translationFileIsValid } from './rules/translation-file-is-valid.ts'

/** Something that is wrong with a file of translations, at the start of a line of it. */
export function fileFinding(file: string, line: number, { text, hint }: Pick<Finding, 'text' | 'hint'>): Finding {
  const start = { line, column: 1 }
  return { rule: translationFileIsValid.id, place: { file, start, end: start }, text, ...(hint && { hint }) }
}
