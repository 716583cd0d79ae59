import type { Location, Position } from 'vscode-languageserver/node'
import { findReferences } from '../../core/editing/find-definitions.ts'
import { pointOf } from '../positions.ts'
import { type FileAsked, locationOf } from './file-asked.ts'

/** Every place that names what is named at a position. */
export function references(asked: FileAsked, position: Position, withDefinition: boolean): Location[] {
  const places = findReferences(asked.report, { file: asked.file, point: pointOf(position) }, withDefinition)
  return places.map((place) => locationOf(place, asked))
}
