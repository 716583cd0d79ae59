import type { Location, Position } from 'vscode-languageserver/node'
import { findDefinitions } from '../../core/editing/find-definitions.ts'
import { pointOf } from '../positions.ts'
import { type FileAsked, locationOf } from './file-asked.ts'

/** Where that stands which is named at a position. */
export function definition(asked: FileAsked, position: Position): Location[] {
  const places = findDefinitions(asked.report, { file: asked.file, point: pointOf(position) })
  return places.map((place) => locationOf(place, asked))
}
