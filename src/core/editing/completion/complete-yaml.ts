import { rules } from '../../lint/index.ts'
import type { JsonSchema } from '../../schema/json-schema.ts'
import { type Completion, lineAround, type Typing, typedPlace } from './completion.ts'
import { listedAt } from './listed-at.ts'
import { schemasAt } from './schema-at.ts'
import { schemaOf } from './schema-of.ts'
import { type YamlSpot, yamlSpot } from './yaml-spot.ts'

/** The keys and values of `report.yaml`, `names.yaml` and the head of a section. */
export function completeYaml(typing: Typing): readonly Completion[] {
  const schema = schemaOf(typing.file)
  if (!schema) return []
  const lines = typing.text.split(/\r?\n/)
  const { before, behind } = lineAround(typing)
  const first = typing.file.endsWith('.md') ? 1 : 0
  const spot = yamlSpot([...lines.slice(first, typing.point.line - 1), before], lines.slice(typing.point.line))
  const place = typedPlace(typing, spot.typed, /^[\w-]*/.exec(behind)?.[0])
  const schemas = schemasAt(schema, spot.path)
  const words = [...listedAt(spot, typing), ...schemas.flatMap(wordsOf)]
  const values = words.map(([word, detail]): Completion => ({ label: word, kind: 'value', detail, text: word, place }))
  const keys = spot.isValue ? [] : schemas.flatMap((each) => keysOf(each, spot, place))
  return [...keys, ...values]
}

function keysOf({ properties = {} }: JsonSchema, { siblings }: YamlSpot, place: Completion['place']): Completion[] {
  return Object.entries(properties)
    .filter(([key]) => !siblings.has(key))
    .map(([key, schema]) => {
      const { description, type, items, properties: inner } = schema
      const isGroup = items !== undefined || inner !== undefined || type === 'object'
      return {
        label: key,
        kind: 'key',
        detail: summaries.get(key) ?? description,
        text: isGroup ? `${key}:` : `${key}: `,
        place,
        leadsOn: !isGroup && (key === 'group' || schemasAt(schema, []).some((form) => wordsOf(form).length > 0)),
      }
    })
}

const summaries: ReadonlyMap<string, string> = new Map(rules.map(({ id, summary }) => [id, summary]))

type Word = readonly [word: string, detail: string | undefined]

function wordsOf({ enum: values, type, examples, default: usual, description }: JsonSchema): readonly Word[] {
  if (values) return values.map((value) => [value, value === usual ? 'unless said otherwise' : undefined])
  if (type === 'boolean') return ['true', 'false'].map((value) => [value, undefined])
  const words = [...(usual === undefined ? [] : [usual]), ...(examples ?? [])]
  return [...new Set(words.map(String))].map((word) => [word, description])
}
