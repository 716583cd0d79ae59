import { countContents } from './count-contents.ts'
import { inColumns } from './in-columns.ts'
import type { Publication } from './make-publication.ts'
import { type PublishedFile, publishedFiles } from './published-files.ts'
import { showGaps } from './show-gaps.ts'
import { visible } from './visible.ts'
import { widthOf } from './width-of.ts'

/** The languages of a report: a line for each file, with its size in each of them; then what is in each. */
export function showTogether(
  publications: readonly Publication[],
  { folder, columns }: { readonly folder: string; readonly columns: number },
): string {
  const titled = `${visible(folder)}/`
  const perTable = Math.max(1, Math.floor((columns - Math.max(24, widthOf(titled))) / 12))
  const starts = publications.flatMap((_, index) => (index % perTable === 0 ? [index] : []))
  const tables = starts.flatMap((start) => tableOf(publications.slice(start, start + perTable), titled))
  const contents = publications.map((one) => [one.report.language, countContents(one).join(', ')])
  const gaps = publications.flatMap(({ gaps, report }) => showGaps(gaps).map((line) => [report.language, line]))
  return [...tables, ...inColumns([...contents, ...gaps])].join('\n')
}

function tableOf(publications: readonly Publication[], titled: string): readonly string[] {
  const editions = publications.map((one) => ({ language: one.report.language, files: publishedFiles(one) }))
  const names = [...new Set(editions.flatMap(({ files }) => files.map(({ name }) => name)))]
  const rows = [
    [titled, ...editions.map(({ language }) => `${language}/`)],
    ...names.map((name) => [`  ${name}`, ...editions.map(({ files }) => sizeIn(files, name))]),
    ['  made in', ...editions.map(({ files }) => timeOf(files))],
  ]
  return inColumns(
    rows,
    editions.map((_, index) => index + 1),
  )
}

function sizeIn(files: readonly PublishedFile[], name: string): string {
  return files.find((file) => file.name === name)?.size ?? ''
}

/** The files of one format are made together. */
function timeOf(files: readonly PublishedFile[]): string {
  const times = new Map(files.map(({ format, time }) => [format, time]))
  return `${([...times.values()].reduce((sum, time) => sum + time, 0) / 1000).toFixed(2)} s`
}
