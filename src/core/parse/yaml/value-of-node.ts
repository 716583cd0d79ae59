import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import type { YamlEntry, YamlList, YamlMapping, YamlNothing, YamlText, YamlValue } from '../../schema/yaml-value.ts'

/** What conversion needs to know of the source. */
export interface YamlSource {
  readonly source: string
  readonly rule: string
  readonly place: (start: number, end: number) => Place
}

interface Conversion extends YamlSource {
  readonly findings: Finding[]
  /** By anchor: the texts that may be repeated. */
  readonly anchors: Map<string, Anchor>
}

interface Anchor {
  readonly text: YamlText
  readonly place: Place
  used: boolean
}

const deepest = 20

/** Plain values with places, from the nodes of the `yaml` package. Duplicate keys keep the first value. */
export function valueOfNode(
  node: ParsedNode | null | undefined,
  source: YamlSource,
): { readonly value: YamlValue | undefined; readonly findings: readonly Finding[] } {
  const conversion: Conversion = { ...source, findings: [], anchors: new Map() }
  const value = node ? convert(node, conversion, 0, 1) : undefined
  for (const [name, anchor] of conversion.anchors) {
    if (!anchor.used) sayMarked(conversion, anchor.place, `&${name}`)
  }
  return { value, findings: conversion.findings }
}

/** `column`: where the key stands to which this value belongs. */
function convert(node: unknown, conversion: Conversion, depth: number, column: number): YamlValue {
  if (isScalar(node)) return textOf(node, conversion, column)
  const place = placeOfNode(node, conversion)
  if (depth >= deepest) return tooDeep(place, conversion)
  if (isMap(node)) return mappingOf(node, place, conversion, depth)
  if (isSeq(node)) return listOf(node, place, conversion, depth)
  if (isAlias(node)) return repeated(node.source, place, conversion)
  return { kind: 'nothing', place, comment: undefined }
}

function textOf(node: Scalar, conversion: Conversion, column: number): YamlText | YamlNothing {
  const place = placeOfText(node, conversion)
  const text = String(node.value ?? '')
  const plain = node.type === 'PLAIN' || node.type === undefined
  if (plain && /^[“„«][^“”„«»]*[“”»]$/.test(text)) sayCurly(conversion, place, text)
  const comment = plain ? commentBehind(node, conversion, column) : undefined
  const value: YamlText = { kind: 'text', text, place, comment }
  if (node.anchor !== undefined) {
    conversion.anchors.set(node.anchor, { text: value, place: markBefore(node, conversion, node.anchor), used: false })
  }
  return plain && text === '' ? { kind: 'nothing', place, comment } : value
}

/** YAML knows straight quotation marks alone, and takes others for part of the text. */
function sayCurly(conversion: Conversion, place: Place, text: string): void {
  const hint = `Write ${quote(`"${text.slice(1, -1)}"`)}, or ${quote(`"${text}"`)} to print the marks.`
  say(conversion, place, 'Unexpected typographic quotation marks around the whole text: they would be printed', hint)
}

function mappingOf(node: YAMLMap, place: Place, conversion: Conversion, depth: number): YamlMapping {
  sayAnchor(node, place, conversion)
  const entries = new Map<string, YamlEntry>()
  for (const pair of node.items) {
    const entry = entryOf(pair, place, conversion, depth)
    if (!entry) continue
    const earlier = entries.get(entry.key)
    if (earlier) sayTwice(conversion, entry, earlier)
    else entries.set(entry.key, entry)
  }
  return { kind: 'mapping', entries: [...entries.values()], place }
}

function entryOf(pair: Pair, around: Place, conversion: Conversion, depth: number): YamlEntry | undefined {
  const keyPlace = pair.key === null ? around : placeOfNode(pair.key, conversion)
  const key = isScalar(pair.key) ? String(pair.key.value ?? '') : undefined
  if (key === undefined || key === '') {
    say(conversion, keyPlace, `Unexpected ${key === '' ? 'empty key' : 'list or group'}, expected a word as key`)
    return undefined
  }
  const nothing: YamlNothing = { kind: 'nothing', place: keyPlace, comment: undefined }
  const value = pair.value ? convert(pair.value, conversion, depth + 1, keyPlace.start.column) : nothing
  return { key, keyPlace, value }
}

function listOf(node: YAMLSeq, place: Place, conversion: Conversion, depth: number): YamlList {
  sayAnchor(node, place, conversion)
  const items = node.items.map((item) => convert(item, conversion, depth + 1, place.start.column))
  return { kind: 'list', items, place }
}

/** Only texts are repeated, so that nothing can grow by repeating what repeats. */
function repeated(name: string, place: Place, conversion: Conversion): YamlText {
  const anchor = conversion.anchors.get(name)
  if (!anchor) {
    sayMarked(conversion, place, `*${name}`)
    return { kind: 'text', text: `*${name}`, place, comment: undefined }
  }
  anchor.used = true
  return { ...anchor.text, place, comment: undefined }
}

function sayAnchor(node: YAMLMap | YAMLSeq, place: Place, conversion: Conversion): void {
  if (node.anchor !== undefined) sayMarked(conversion, place, `&${node.anchor}`)
}

function sayMarked(conversion: Conversion, place: Place, mark: string): void {
  say(
    conversion,
    place,
    `Unexpected ${quote(mark)} at the start of a value`,
    'YAML takes it for a mark and not for text: put the whole text in quotes.',
  )
}

function sayTwice(conversion: Conversion, entry: YamlEntry, earlier: YamlEntry): void {
  conversion.findings.push({
    rule: conversion.rule,
    place: entry.keyPlace,
    text: `Unexpected second ${quote(entry.key)}, expected each key once`,
    hint: 'Keep one of the two.',
    related: [{ place: earlier.keyPlace, text: 'It stands here already.' }],
  })
}

function tooDeep(place: Place, conversion: Conversion): YamlNothing {
  const text = `Unexpected nesting of more than ${deepest} levels`
  if (!conversion.findings.some((finding) => finding.text === text)) say(conversion, place, text)
  return { kind: 'nothing', place, comment: undefined }
}

function say({ findings, rule }: Conversion, place: Place, text: string, hint?: string): void {
  findings.push({ rule, place, text, ...(hint === undefined ? {} : { hint }) })
}

/** A comment behind a text without quotes, on its line or indented below it, may have been meant as text. */
function commentBehind(node: Scalar, { source, place }: Conversion, column: number): Place | undefined {
  const [start, end, last] = node.range ?? [0, 0, 0]
  const behind = source.slice(end, Math.max(end, last))
  const hash = behind.indexOf('#')
  if (hash === -1) return undefined
  const at = end + hash
  const found = place(at, at + lineLength(source, at))
  const sameLine = found.start.line === place(start, end).end.line
  return sameLine || found.start.column > column ? found : undefined
}

function lineLength(source: string, start: number): number {
  const end = source.indexOf('\n', start)
  return (end === -1 ? source.length : end) - start
}

function markBefore(node: Scalar, { source, place }: Conversion, name: string): Place {
  const start = source.lastIndexOf(`&${name}`, node.range?.[0] ?? 0)
  return place(start, start + name.length + 1)
}

/** Without the quotes, or the line that begins a block, so that the text begins where its place does. */
function placeOfText(node: Scalar, conversion: Conversion): Place {
  const [start, end] = node.range ?? [0, 0]
  const { source, place } = conversion
  if (node.type?.startsWith('QUOTE') && end - start >= 2) return place(start + 1, end - 1)
  if (!node.type?.startsWith('BLOCK')) return place(start, end)
  const first = source.slice(start, end).search(/(?<=\n\s*)\S/)
  const last = start + source.slice(start, end).trimEnd().length
  return first === -1 ? place(start, end) : place(start + first, last)
}

function placeOfNode(node: unknown, { place }: Conversion): Place {
  const range = hasRange(node) ? node.range : undefined
  return range ? place(range[0], range[1]) : place(0, 0)
}

function hasRange(node: unknown): node is { readonly range?: readonly [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node
}
