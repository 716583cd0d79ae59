import type { Finding, SourceFile, Words } from '../report.ts'
import { decode } from './decode.ts'
import type { ParsedTexts } from './parsed-texts.ts'

/** What is known while one report is read. Texts and findings are added to as files are opened. */
export interface Reading {
  readonly files: ReadonlyMap<string, SourceFile>
  readonly language: string
  readonly words: Words
  readonly texts: Map<string, string>
  readonly findings: Finding[]
  /** From when the report was read before. */
  readonly parsed?: ParsedTexts | undefined
}

/** The text of a file, decoded once; unset when it was not read. */
export function textAt(path: string, { files, texts, findings }: Reading): string | undefined {
  const known = texts.get(path)
  if (known !== undefined) return known
  const file = files.get(path)
  if (!file || 'refused' in file) return undefined
  const decoded = decode(file)
  texts.set(path, decoded.text)
  findings.push(...decoded.findings)
  return decoded.text
}
