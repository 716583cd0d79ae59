import type { Place } from '../message.ts'
import type { TypedAttribute } from '../parse/typed-line.ts'
import { quote } from '../quote.ts'

/** A value of several words that ended at its first space. */
export interface SplitValue {
  readonly place: Place
  readonly text: string
  readonly hint: string
  /** The attributes that are words of one value. */
  readonly words: readonly TypedAttribute[]
}

/**
 * What stands at the front of some attributes, of which the first is known, if it is a value that lacks its `"`, or has
 * others; `known` are names.
 */
export function splitValueOf(attributes: readonly TypedAttribute[], known: readonly string[]): SplitValue | undefined {
  const [first, ...others] = attributes
  if (!first) return undefined
  const isCurly = /^[“”„«‘’‚]/.test(first.value)
  const end = others.findIndex((each) => !isWord(each) || (known.includes(each.name) && !isCurly))
  const rest = isBare(first) ? others.slice(0, end === -1 ? undefined : end) : []
  if (!isCurly && rest.length === 0) return undefined
  const words = [first, ...upToClosing(rest, isCurly && !closing.test(first.value))]
  const place = { ...first.place, end: (words.at(-1) ?? first).place.end }
  return { place, words, ...explain(first, [first.value, ...words.slice(1).map(({ name }) => name)], isCurly) }
}

const closing = /[“”»’‘]$/

function upToClosing(rest: readonly TypedAttribute[], isOpen: boolean): readonly TypedAttribute[] {
  if (!isOpen) return rest.every(({ name }) => !closing.test(name)) ? rest : []
  const last = rest.findIndex(({ name }) => closing.test(name))
  return rest.slice(0, last + 1)
}

function explain({ name, place }: TypedAttribute, words: readonly string[], isCurly: boolean) {
  if (name === 'id' && !isCurly) {
    const hash = lengthOf(place) === (words[0]?.length ?? 0) + 1
    const id = words.join('-')
    const hint = `Write ${quote(hash ? `#${id}` : `id=${id}`)}.`
    return { text: `Unexpected space in the id ${quote(words.join(' '))}, expected one word`, hint }
  }
  const value = words.join(' ').replace(/^[“”„«‘’‚]|[“”»’‘]$/g, '')
  const hint = `Write ${quote(`${name}="${value}"`)}.`
  const text = isCurly
    ? `Unexpected typographic quotation mark around the value of \`${name}\`, expected a straight one`
    : `Unexpected space in the value of \`${name}\`, expected \`"\` before and after it`
  return { text, hint }
}

function isWord({ name, value, place }: TypedAttribute): boolean {
  return value === '' && lengthOf(place) === name.length
}

/** Without quotation marks, a value is as long as it looks; `#id` has a sign in place of its name. */
function isBare({ name, value, place }: TypedAttribute): boolean {
  return value !== '' && [name.length + 1, 1].includes(lengthOf(place) - value.length)
}

function lengthOf({ start, end }: Place): number {
  return end.column - start.column
}
