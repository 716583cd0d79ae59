import { nearest } from '../nearest.ts'
import type { Words } from '../report.ts'
import type { Shape } from './view-shape.ts'

/** The shapes that a template can see: its own first, then those around it, which `../` reaches. */
export type Scope = readonly Shape[]

export interface Found {
  readonly shape: Shape | 'text'
}

export interface NotFound {
  /** The field that was most likely meant. */
  readonly near: string | undefined
}

/** What a path such as `words.contents` or `../title` leads to. */
export function findShape(path: hbs.AST.PathExpression, scope: Scope, words: Words): Found | NotFound {
  if (path.data) return { near: undefined }
  let shape: Shape | undefined = scope[path.depth]
  for (const part of path.parts.map(String)) {
    const fields: Readonly<Record<string, unknown>> = fieldsOf(shape, words)
    if (!Object.hasOwn(fields, part)) return { near: nearest(part, Object.keys(fields)) }
    shape = isShape(fields[part]) ? fields[part] : undefined
  }
  return shape === undefined ? { near: undefined } : { shape }
}

function fieldsOf(shape: Shape | undefined, words: Words): Readonly<Record<string, unknown>> {
  if (shape === 'words') return Object.fromEntries(Object.keys(words).map((key) => [key, 'text']))
  return typeof shape === 'object' && !Array.isArray(shape) ? { ...shape } : {}
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'string' || (typeof value === 'object' && value !== null)
}
