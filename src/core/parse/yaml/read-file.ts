import type { Place } from '../../message.ts'
import type { Finding } from '../../report.ts'
import type { Reading, Shape } from '../../schema/shape.ts'
import { readYaml, type YamlOrigin } from './read-yaml.ts'

export interface ReadValues<T> {
  /** Unset where there is nothing to read, or where it can't be read. */
  readonly values: T | undefined
  readonly places: ReadonlyMap<string, Place>
  readonly findings: readonly Finding[]
  /** Its grammar has no slip; where it has one, values may be missing that are written. */
  readonly whole: boolean
}

/** Read YAML as the shape says that it should be. */
export function readFile<T>(text: string, shape: Shape<T>, origin: YamlOrigin): ReadValues<T> {
  const { value, findings, whole } = readYaml(text, origin)
  const places = new Map<string, Place>()
  const said: Finding[] = []
  const say: Reading['say'] = (place, message, { hint, related } = {}) => {
    said.push({ rule: origin.rule, place, text: message, ...(hint && { hint }), ...(related && { related }) })
  }
  const values = value && shape.read(value, { path: '', places, seen: new Map(), say })
  // After a slip of grammar the values are a help to go on with, and what is said of them may be wrong.
  return { values, places, whole, findings: whole ? inOrder([...findings, ...said]) : findings }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    ({ place: a }, { place: b }) => a.start.line - b.start.line || a.start.column - b.start.column,
  )
}
