import { posix } from 'node:path'
import { countContents } from './count-contents.ts'
import { inColumns } from './in-columns.ts'
import type { Publication } from './make-publication.ts'
import { publishedFiles } from './published-files.ts'
import { showGaps } from './show-gaps.ts'
import { visible } from './visible.ts'

/** One line for each file, and for all that stands beside a web page; one that counts what went in and came out, and one on pages with much white space. */
export function showPublication(publication: Publication, folder: string): string {
  const rows = publishedFiles(publication).map(({ name, count, size, time }) => [
    visible(posix.join(folder, publication.report.language, name)) + (count > 1 ? ` (${count} files)` : ''),
    size,
    `${(time / 1000).toFixed(2)} s`,
  ])
  return [...inColumns(rows, [1, 2]), countContents(publication).join(', '), ...showGaps(publication.gaps)].join('\n')
}
