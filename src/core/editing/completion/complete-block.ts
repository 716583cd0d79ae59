import type { Attribute, Directive } from '../../directives/directive.ts'
import { directives } from '../../directives/index.ts'
import { completeFile } from './complete-file.ts'
import { completeValue } from './complete-value.ts'
import { type Completion, lineAround, type Typing, typedPlace } from './completion.ts'

/** Names of blocks, their attributes and the values of these; files of pictures. */
export function completeBlock(typing: Typing): readonly Completion[] {
  const { before, behind } = lineAround(typing)
  const [, colons, name] = /^[ \t>]*(:{2,})([\w-]*)$/.exec(before) ?? []
  if (colons !== undefined && name !== undefined) return blocksFor(typing, { colons, name, behind })
  const [, block, braces] = /^[ \t>]*:{2,}([\w-]+)(?:\[[^\]]*\])?\{([^}]*)$/.exec(before) ?? []
  if (block !== undefined && braces !== undefined) return withinBraces(typing, block, braces)
  const picture = /!\[[^\]]*\]\(<?([^\s)>#]*)$/.exec(before)?.[1]
  return picture === undefined
    ? []
    : completeFile(typing, typedPlace(typing, picture), /\.(?:png|jpe?g|svg|webp|gif|avif)$/i)
}

function blocksFor(
  typing: Typing,
  { colons, name, behind }: { readonly colons: string; readonly name: string; readonly behind: string },
): readonly Completion[] {
  const form = colons.length === 2 ? 'leaf' : 'container'
  return [...directives.values()]
    .filter(({ forms }) => forms.includes(form))
    .map((directive) => ({
      label: directive.name,
      kind: 'block',
      detail: directive.summary,
      text: directive.name,
      snippet: behind.trim() === '' ? snippetOf(directive, form, colons) : undefined,
      leadsOn: behind.trim() === '' && beginsWithValues(directive),
      place: typedPlace(typing, name, /^[\w-]*/.exec(behind)?.[0]),
    }))
}

function beginsWithValues({ id, attributes }: Directive): boolean {
  const required = Object.entries(attributes).find(([, attribute]) => attribute.required)
  return id !== 'required' && required !== undefined && hasValues(...required)
}

function hasValues(name: string, { values = [], proposed }: Attribute): boolean {
  return name === 'src' || proposed !== undefined || values.some((value) => value !== '')
}

/** With what the block cannot do without. */
function snippetOf({ name, id, attributes }: Directive, form: 'leaf' | 'container', colons: string): string {
  const required = Object.entries(attributes).flatMap(([key, attribute]) => (attribute.required ? [key] : []))
  const parts = [...(id === 'required' ? ['#'] : []), ...required.map((key) => `${key}=`)]
  const braces = parts.map((part, index) => `${part}$${index + 1}`).join(' ')
  const head = `${name}${braces && `{${braces}}`}`
  return form === 'leaf' ? head : `${head}\n$0\n${colons}`
}

function withinBraces(typing: Typing, block: string, braces: string): readonly Completion[] {
  const directive = directives.get(block)
  if (!directive) return []
  const value = /(?:^|\s)(?<name>[\w-]+)=(?<quote>["']?)(?<typed>(?<=")[^"]*|(?<=')[^']*|[^\s"']*)$/.exec(
    braces,
  )?.groups
  if (value) return completeValue(typing, { directive, braces, name: '', typed: '', quote: '', ...value })
  const typed = /(?:^|\s)([\w-]*)$/.exec(braces)?.[1]
  // Within a quoted value, or behind a `#`.
  if (typed === undefined || (braces.match(/"/g) ?? []).length % 2 === 1) return []
  return attributesFor(typing, directive, { typed, braces })
}

function attributesFor(
  typing: Typing,
  { attributes, id }: Directive,
  { typed, braces }: { readonly typed: string; readonly braces: string },
): readonly Completion[] {
  const given = new Set([...braces.matchAll(/(?:^|\s)([\w-]+)=/g)].map(([, name]) => name))
  const place = typedPlace(typing, typed)
  const hasId = /(?:^|\s)#/.test(braces) || given.has('id')
  const ids: Completion[] =
    id === 'none' || hasId
      ? []
      : [{ label: '#', kind: 'attribute', detail: 'The id, for references.', text: '#', place }]
  const others = Object.entries(attributes)
    .filter(([name]) => !given.has(name))
    .map(([name, attribute]): Completion => {
      const { summary, values } = attribute
      const isSwitch = values?.every((value) => value === '') ?? false
      const text = isSwitch ? name : `${name}=`
      return { label: name, kind: 'attribute', detail: summary, text, place, leadsOn: hasValues(name, attribute) }
    })
  return [...ids, ...others]
}
