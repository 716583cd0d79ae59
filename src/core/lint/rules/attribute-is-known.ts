import type { Attribute, Directive } from '../../directives/directive.ts'
import { directives } from '../../directives/index.ts'
import type { TypedAttribute } from '../../parse/typed-line.ts'
import { quote } from '../../quote.ts'
import type { Rule, Say } from '../rule.ts'
import { splitValueOf } from '../split-value.ts'
import { oneOf, suggestFrom } from '../suggest.ts'
import { type WrittenDirective, writtenDirectives } from '../written-directive.ts'

/** What stands between the braces of a block means something. */
export const attributeIsKnown: Rule = {
  id: 'attribute-is-known',
  summary: 'The attributes of a block are those it knows, each once, with a value it allows.',
  severity: 'error',
  check(report, say) {
    for (const written of writtenDirectives(report)) {
      const directive = directives.get(written.name)
      if (!directive) continue
      sayEach(written, directive, say)
      sayMissing(written, directive, say)
      sayLabel(written, say)
    }
    // Of columns that the file of a block lacks, which is known once the file is read.
    for (const { rule, ...finding } of report.findings) if (rule === 'attribute-is-known') say(finding)
  },
}

function sayEach({ attributes, name: block }: WrittenDirective, directive: Directive, say: Say): void {
  const allowed = namesOf(directive)
  const first = new Map<string, TypedAttribute>()
  const said = new Set<TypedAttribute>()
  for (const [index, written] of attributes.entries()) {
    const { name, place } = written
    if (said.has(written)) continue
    const split = allowed.includes(written.name) ? splitValueOf(attributes.slice(index), allowed) : undefined
    if (split) {
      const { words, ...finding } = split
      for (const word of words) said.add(word)
      say(finding)
      continue
    }
    const other = first.get(name)
    if (!other) first.set(name, written)
    if (!allowed.includes(name)) {
      const text = `Unexpected attribute ${quote(name)} of \`${block}\`${expected(allowed)}`
      say({ place, text, ...(name === 'class' && first.has('id') ? hintForClass : suggestFrom(allowed)(name)) })
    } else if (other) {
      const related = [{ place: other.place, text: 'the first stands here' }]
      say({ place, text: `Unexpected second ${quote(name)}, expected it once`, related })
    } else {
      sayValue(written, attributeOf(directive, name), say)
    }
  }
}

function namesOf({ id, attributes }: Directive): readonly string[] {
  return [...(id === 'none' ? [] : ['id']), ...Object.keys(attributes)]
}

function attributeOf({ attributes }: Directive, name: string): Attribute | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}

function expected(allowed: readonly string[]): string {
  return allowed.length === 0 ? ', which has none' : `, expected ${oneOf(allowed)}`
}

const hintForClass = { hint: 'An id with a full stop is written `id="a.b"`.' }

function sayValue({ name, value, place }: TypedAttribute, attribute: Attribute | undefined, say: Say): void {
  if (!attribute?.values || attribute.values.includes(value)) return
  const allowed = isSwitch(attribute) ? 'the name alone, or nothing' : oneOf(attribute.values)
  const text = `Unexpected ${quote(value)} for \`${name}\`, expected ${allowed}`
  say({ place, text, ...suggestFrom(attribute.values)(value) })
}

/** Whether an attribute has no value, because it being there says all. */
function isSwitch({ values }: Attribute): boolean {
  return values?.every((value) => value === '') ?? false
}

function sayMissing({ visited, name, form, place }: WrittenDirective, directive: Directive, say: Say): void {
  const given = visited.node.attributes ?? {}
  // A recommendation without an id has a rule of its own.
  const id = directive.id === 'required' && name !== 'recommendation' ? ['id'] : []
  const required = Object.entries(directive.attributes).flatMap(([key, attribute]) => (attribute.required ? [key] : []))
  for (const key of [...id, ...required]) {
    if (given[key]) continue
    const opening = `${form === 'leaf' ? '::' : ':::'}${name}`
    const hint = `Write ${quote(`${opening}{${key === 'id' ? '#a-short-name' : `${key}=…`}}`)}.`
    say({ place, text: `Unexpected \`${name}\` without \`${key}\``, hint })
  }
}

function sayLabel({ label, name, place }: WrittenDirective, say: Say): void {
  if (label === undefined) return
  const text = `Unexpected ${quote(`[${label}]`)} behind \`${name}\`, which is printed nowhere`
  say({ place, text, hint: 'Put the words in the text, or in an attribute such as `caption="…"`.' })
}
