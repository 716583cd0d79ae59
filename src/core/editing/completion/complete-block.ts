import type { Directive } from '../../directives/directive.ts'
import { directives } from '../../directives/index.ts'
import type { ResolvedReport } from '../../report.ts'
import { type Completion, lineAround, type Typing, typedPlace } from './completion.ts'

/** Names of blocks, their attributes and the values of these; files of pictures. */
export function completeBlock(typing: Typing): readonly Completion[] {
  const { before, behind } = lineAround(typing)
  const [, colons, name] = /^[ \t>]*(:{2,})([\w-]*)$/.exec(before) ?? []
  if (colons !== undefined && name !== undefined) return blocksFor(typing, { colons, name, behind })
  const [, block, braces] = /^[ \t>]*:{2,}([\w-]+)(?:\[[^\]]*\])?\{([^}]*)$/.exec(before) ?? []
  if (block !== undefined && braces !== undefined) return withinBraces(typing, block, braces)
  const picture = /!\[[^\]]*\]\(<?([^\s)>#]*)$/.exec(before)?.[1]
  return picture === undefined ? [] : filesFor(typing, picture, /\.(?:png|jpe?g|svg|webp|gif|avif)$/i)
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
      place: typedPlace(typing, name, /^[\w-]*/.exec(behind)?.[0]),
    }))
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
  const value = /(?:^|\s)([\w-]+)=(?:"([^"]*)|'([^']*)|([^\s"']*))$/.exec(braces)
  if (value) return valuesFor(typing, directive, [value[1] ?? '', value[2] ?? value[3] ?? value[4] ?? ''])
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
    .map(([name, { summary, values }]): Completion => {
      const isSwitch = values?.every((value) => value === '') ?? false
      return { label: name, kind: 'attribute', detail: summary, text: isSwitch ? name : `${name}=`, place }
    })
  return [...ids, ...others]
}

function valuesFor(
  typing: Typing,
  directive: Directive,
  [name, typed]: readonly [string, string],
): readonly Completion[] {
  if (name === 'src') return filesFor(typing, typed, directive.name === 'include' ? /\.md$/ : /\.csv$/)
  const attribute = Object.hasOwn(directive.attributes, name) ? directive.attributes[name] : undefined
  const isGroup = directive.name === 'recommendation' && name === 'group'
  const values = isGroup ? groupsOf(typing.report) : (attribute?.values ?? [])
  return values
    .filter((value) => value !== '')
    .map((value) => ({ label: value, kind: 'value', text: value, place: typedPlace(typing, typed) }))
}

/** The groups that recommendations may be listed in. */
export function groupsOf({ manifest, sections }: ResolvedReport): readonly string[] {
  return [...new Set([...manifest.recommendations.groups, ...sections].map(({ id }) => id))]
}

function filesFor(typing: Typing, typed: string, pattern: RegExp): readonly Completion[] {
  return typing.paths
    .filter((path) => pattern.test(path))
    .map((path) => ({ label: path, kind: 'file', text: path, place: typedPlace(typing, typed) }))
}
