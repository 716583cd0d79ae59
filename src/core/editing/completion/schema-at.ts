import type { JsonSchema } from '../../schema/json-schema.ts'

/** What may stand at a path of a file; several where a value has several forms. */
export function schemasAt(schema: JsonSchema, path: readonly string[]): readonly JsonSchema[] {
  const [step, ...others] = path
  const forms = schema.anyOf ?? [schema]
  if (step === undefined) return forms
  return forms.flatMap((form) => {
    const next = stepInto(form, step)
    return next ? schemasAt(next, others) : []
  })
}

function stepInto({ items, properties = {}, additionalProperties }: JsonSchema, step: string): JsonSchema | undefined {
  if (step === '-') return items
  if (Object.hasOwn(properties, step)) return properties[step]
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}
