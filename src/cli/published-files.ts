import { groupBy } from '../core/group-by.ts'
import type { Artifact } from '../core/report.ts'
import type { Output, Publication } from './make-publication.ts'

/** A file of a publication, or all that stands beside its web page, as it is told. */
export interface PublishedFile {
  /** Within the folder of its language: `report.html`, `assets/`. */
  readonly name: string
  /** How many files stand in that folder; one of a file. */
  readonly count: number
  /** `240 kB`. */
  readonly size: string
  readonly format: string
  /** How long the format took that made it, in milliseconds. */
  readonly time: number
}

export function publishedFiles({ outputs }: Pick<Publication, 'outputs'>): readonly PublishedFile[] {
  const places = groupBy(outputs, ({ artifact }) => placeOf(artifact))
  return [...places].map(([place, files]) => {
    const { format = '', time = 0 } = files[0] ?? {}
    return { name: place, count: files.length, size: sizeOf(files), format, time }
  })
}

/** `report.html`, or the folder of what stands beside it: `assets/`. */
function placeOf({ path }: Artifact): string {
  const place = path.slice(path.indexOf('/') + 1)
  return place.startsWith('assets/') ? 'assets/' : place
}

function sizeOf(files: readonly Output[]): string {
  const bytes = files.reduce((sum, { artifact }) => sum + Buffer.byteLength(artifact.contents), 0)
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`
}
