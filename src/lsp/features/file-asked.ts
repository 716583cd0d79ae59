import type { Location } from 'vscode-languageserver/node'
import type { Place } from '../../core/message.ts'
import type { ResolvedReport } from '../../core/report.ts'
import { rangeOf } from '../positions.ts'

/** The file that a request is about. */
export interface FileAsked {
  readonly report: ResolvedReport
  /** The folder of the report, and the file in it. */
  readonly folder: string
  readonly file: string
  /** The address of another file of the report. */
  uriOf(file: string): string
}

/** A place as an address and a range. */
export function locationOf(place: Place, { uriOf }: Pick<FileAsked, 'uriOf'>): Location {
  return { uri: uriOf(place.file), range: rangeOf(place) }
}
