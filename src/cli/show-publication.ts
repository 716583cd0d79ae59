import { posix } from 'node:path'
import { groupBy } from '../core/group-by.ts'
import type { Artifact } from '../core/report.ts'
import { inColumns } from './in-columns.ts'
import type { Publication } from './make-publication.ts'
import { showGaps } from './show-gaps.ts'
import { visible } from './visible.ts'

/** One line for each file, and for all that stands beside a web page; one that counts what went in and came out, and one on pages with much white space. */
export function showPublication({ report, outputs, words, gaps }: Publication, folder: string): string {
  const rows = [...groupBy(outputs, ({ artifact }) => placeOf(artifact))].map(([place, [first, ...others]]) => [
    visible(posix.join(folder, place)) + (others.length > 0 ? ` (${others.length + 1} files)` : ''),
    size([first, ...others].map((output) => output?.artifact.contents ?? '')),
    `${((first?.time ?? 0) / 1000).toFixed(2)} s`,
  ])
  const counts = [
    counted(report.notes.length, 'note'),
    counted(report.recommendations.length, 'recommendation'),
    ...asInOriginal(report),
    ...(words ? [`${counted(words.in, 'word')} in and ${words.out.toLocaleString('en')} out`] : []),
  ]
  return [...inColumns(rows, [1, 2]), counts.join(', '), ...showGaps(gaps)].join('\n')
}

/** That a translation has all of its original, and how much of its text is translated. */
function asInOriginal({ translation }: Publication['report']): readonly string[] {
  if (!translation) return []
  const { original, words } = translation
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(original.language) ?? original.language
  const percent = Math.floor((100 * words.translated) / Math.max(words.all, 1))
  return [`as in ${name}`, words.translated === words.all ? 'all translated' : `${percent}% of the words translated`]
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
}

/** `en/report.html`, or the folder of what stands beside it: `en/assets/`. */
function placeOf({ path }: Artifact): string {
  return /^[^/]+\/assets\//.exec(path)?.[0] ?? path
}

function size(contents: readonly Artifact['contents'][]): string {
  const bytes = contents.reduce((sum, one) => sum + Buffer.byteLength(one), 0)
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`
}
