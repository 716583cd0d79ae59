import { rules } from '../lint/index.ts'
import type { ResolvedReport } from '../report.ts'
import { isInHead } from './completion/is-in-head.ts'
import { schemasAt } from './completion/schema-at.ts'
import { schemaOf } from './completion/schema-of.ts'
import { yamlSpot } from './completion/yaml-spot.ts'
import type { Description } from './description.ts'
import type { Spot } from './mentions/mention-at.ts'

/** What a key of `report.yaml`, `names.yaml` or the head of a section means; in `checks`, what its rule wants. */
export function describeKey({ texts }: ResolvedReport, { file, point }: Spot): Description | undefined {
  const text = texts.get(file) ?? ''
  const schema = schemaOf(file)
  const lines = text.split('\n')
  const [, before = '', key] = /^([ ]*(?:-[ ]+)?)([\w-]+):(?=\s|$)/.exec(lines[point.line - 1] ?? '') ?? []
  const isOn = point.column > before.length && point.column <= before.length + (key?.length ?? 0) + 1
  if (!schema || key === undefined || !isOn || (file.endsWith('.md') && !isInHead(text, point.line))) return undefined
  const first = file.endsWith('.md') ? 1 : 0
  const { path } = yamlSpot([...lines.slice(first, point.line - 1), `${before}${key}: `], [])
  const meaning = path[0] === 'checks' ? rules.find(({ id }) => id === key)?.summary : undefined
  const words = meaning ?? schemasAt(schema, path).find(({ description }) => description)?.description
  if (words === undefined) return undefined
  const start = { line: point.line, column: before.length + 1 }
  const end = { line: point.line, column: before.length + key.length + 1 }
  return { text: `**${key}**: ${words}`, place: { file, start, end } }
}
