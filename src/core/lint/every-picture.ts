import type { Place } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { everyImage } from './definitions.ts'
import { placeIn } from './walk.ts'

/** A picture that a report shows, and where it is named. */
export interface NamedPicture {
  readonly place: Place
  /** As its author wrote it. */
  readonly address: string
  /** How such a picture is written. */
  readonly form: string
}

/** Every picture of a report: that of its cover, then those of its text. */
export function everyPicture(report: ResolvedReport): readonly NamedPicture[] {
  const { cover, places } = report.manifest
  const place = places.get('cover')
  const onCover = typeof cover === 'object' && place ? [{ place, address: cover.picture, form: inManifest }] : []
  return [
    ...onCover,
    ...everyImage(report).map(({ visited, address }) => ({ place: placeIn(visited), address, form: inText })),
  ]
}

const inManifest = 'cover: media/file.jpg'
const inText = '![description](media/file.png)'
