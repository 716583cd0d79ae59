import { posix } from 'node:path'
import { inColumns } from './in-columns.ts'
import type { Publication } from './make-publication.ts'
import { showGaps } from './show-gaps.ts'
import { visible } from './visible.ts'

/** One line for each file, one that counts what went in and came out, and one on pages with much white space. */
export function showPublication({ report, outputs, words, gaps }: Publication, folder: string): string {
  const rows = outputs.map(({ artifact, time }) => [
    visible(posix.join(folder, artifact.path)),
    size(artifact.contents),
    `${(time / 1000).toFixed(2)} s`,
  ])
  const counts = [
    counted(report.notes.length, 'note'),
    counted(report.recommendations.length, 'recommendation'),
    ...(words ? [`${counted(words.in, 'word')} in and ${words.out.toLocaleString('en')} out`] : []),
  ]
  return [...inColumns(rows, [1, 2]), counts.join(', '), ...showGaps(gaps)].join('\n')
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
}

function size(contents: string | Uint8Array): string {
  const bytes = typeof contents === 'string' ? Buffer.byteLength(contents) : contents.length
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`
}
