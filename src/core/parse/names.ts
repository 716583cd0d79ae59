import type { Place } from '../message.ts'
import type { Name } from '../name.ts'
import { nameKey } from '../name-key.ts'
import { onceFor } from '../once-for.ts'
import { quote } from '../quote.ts'
import type { Finding, ReadFile } from '../report.ts'
import { type NameValues, namesShape } from '../schema/names-shape.ts'
import { decode } from './decode.ts'
import { readFile } from './yaml/read-file.ts'

const rule = 'names-are-valid'

interface ReadNames {
  readonly names: readonly Name[]
  readonly findings: readonly Finding[]
}

/** The names that a file holds, and what is wrong with them; read once. */
export const namesIn: (file: ReadFile) => ReadNames = onceFor((file) => parseNames(decode(file).text, file.path))

/** Read `names.yaml`. Never throws: the names may always be used, and what is wrong is a finding. */
export function parseNames(text: string, path: string): ReadNames {
  const { values = [], places, findings } = readFile(text, namesShape, { path, firstLine: 1, rule })
  return { names: values.flatMap(nameOf), findings: [...findings, ...secondForms(values, places)] }
}

function nameOf({ form, variants, language, italics, abbreviation, scope, kind }: NameValues): Name[] {
  if (form === undefined) return []
  return [{ form, variants: variants ?? [], language, italics: italics ?? false, abbreviation, scope, kind }]
}

/** A form names one thing, or nobody can tell in which language it is. Another part may use it afresh. */
function secondForms(values: readonly NameValues[], places: ReadonlyMap<string, Place>): Finding[] {
  const seen = new Map<string, Place>()
  return values.flatMap((value, index) =>
    formsOf(value, index).flatMap(({ form, path }) => {
      const place = places.get(path)
      const key = `${value.scope ?? ''}\n${nameKey(form)}`
      const earlier = seen.get(key)
      if (place && !earlier) seen.set(key, place)
      return place && earlier ? [secondForm(form, place, earlier)] : []
    }),
  )
}

function formsOf(
  { form, variants = [] }: NameValues,
  index: number,
): { readonly form: string; readonly path: string }[] {
  const others = variants.map((variant, position) => ({ form: variant, path: `${index}.variants.${position}` }))
  return form === undefined ? others : [{ form, path: `${index}.form` }, ...others]
}

function secondForm(form: string, place: Place, earlier: Place): Finding {
  return {
    rule,
    place,
    text: `Unexpected second ${quote(form)}, expected each form once`,
    hint: 'Keep one of the two; a capital at the start of a sentence needs no form of its own.',
    related: [{ place: earlier, text: 'It stands here already.' }],
  }
}
