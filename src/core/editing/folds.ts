import { every, placeIn } from '../lint/walk.ts'
import type { Place } from '../message.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'
import type { ResolvedReport } from '../report.ts'
import { type OutlineEntry, outline } from './outline.ts'

/** Lines of a file that an editor may hide behind their first one. */
export interface Fold {
  readonly from: number
  readonly to: number
}

/** The head of a section, what stands below each heading, blocks, and notes of several lines. */
export function folds(report: ResolvedReport, file: string): readonly Fold[] {
  // A title that stands in the head would fold across it.
  const head = headOf(report.texts.get(file) ?? '', file)
  const blocks = [...every(report, 'containerDirective'), ...every(report, 'footnoteDefinition')]
  const found = [
    ...head,
    ...belowHeadings(outline(report, file)).filter(({ from }) => from > (head[0]?.to ?? 0)),
    ...blocks.filter((block) => block.file === file).map((block) => linesOf(placeIn(block))),
  ]
  const unique = new Map(found.map((fold) => [`${fold.from} ${fold.to}`, fold]))
  return [...unique.values()].filter(({ from, to }) => to > from).toSorted((a, b) => a.from - b.from)
}

function headOf(text: string, file: string): Fold[] {
  const { yaml, firstLine } = splitFrontMatter(text, file)
  return yaml === undefined ? [] : [{ from: firstLine - 1, to: firstLine + yaml.split('\n').length - 1 }]
}

function belowHeadings(entries: readonly OutlineEntry[]): Fold[] {
  return entries.flatMap(({ place, entries: within }) => [linesOf(place), ...belowHeadings(within)])
}

/** A stretch that ends at the beginning of a line does not take that line. */
function linesOf({ start, end }: Place): Fold {
  return { from: start.line, to: end.column === 1 && end.line > start.line ? end.line - 1 : end.line }
}
