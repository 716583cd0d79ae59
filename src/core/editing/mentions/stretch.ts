import type { Place } from '../../message.ts'
import { onceFor } from '../../once-for.ts'
import { type LineIndex, lineIndex, placeBetween } from '../../parse/line-index.ts'
import type { ResolvedReport } from '../../report.ts'

/** A file's text by offsets. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly pointAt: LineIndex
}

/** The text of a file of the report, made ready for many questions; unset where it is no text. */
export function sourceOf(file: string, report: ResolvedReport): Source | undefined {
  const sources = sourcesOf(report)
  const text = report.texts.get(file)
  const source = sources.get(file) ?? (text === undefined ? undefined : { file, text, pointAt: lineIndex(text) })
  if (source) sources.set(file, source)
  return source
}

const sourcesOf = onceFor((_: ResolvedReport) => new Map<string, Source>())

/** The place of a stretch of a file. */
export function stretch({ file, pointAt }: Source, from: number, length: number): Place {
  return placeBetween(file, pointAt, from, from + length)
}
