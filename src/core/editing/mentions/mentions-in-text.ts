import type { Definition, FootnoteDefinition, FootnoteReference, Heading, Image, Link } from 'mdast'
import { isHostRelative, schemeOf } from '../../address.ts'
import { every, type Visited } from '../../lint/walk.ts'
import { normalizePath } from '../../parse/path.ts'
import type { ResolvedReport } from '../../report.ts'
import { idIn } from '../../resolve/link-references.ts'
import { type Mention, noteKey } from './mention.ts'
import { mentionsOfAddress } from './mentions-of-address.ts'
import { mentionOfId } from './mentions-of-id.ts'
import { type Source, sourceOf, stretch } from './stretch.ts'

/** The ids, notes, references and pictures of the text. */
export function mentionsInText(report: ResolvedReport): readonly Mention[] {
  return [
    ...every(report, 'heading').flatMap(written(report, inHeading)),
    ...every(report, 'image').flatMap(written(report, inImage)),
    ...every(report, 'link').flatMap(written(report, inLink)),
    ...every(report, 'definition').flatMap(written(report, inDefinition)),
    ...every(report, 'footnoteReference').flatMap(written(report, inCall)),
    ...every(report, 'footnoteDefinition').flatMap(written(report, inNote)),
  ]
}

/** A stretch of a file as it is typed. */
interface Typed {
  readonly source: Source
  readonly from: number
  readonly raw: string
}

/** A node as it is typed. */
interface Written<N> extends Typed {
  readonly node: N
  readonly report: ResolvedReport
}

type Node = Heading | Image | Link | Definition | FootnoteReference | FootnoteDefinition

/** What was made, or read apart from its file, does not know where it is typed. */
function written<N extends Node>(report: ResolvedReport, find: (node: Written<N>) => readonly Mention[]) {
  return ({ node, file }: Visited<N>): readonly Mention[] => {
    const source = sourceOf(file, report)
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (!source || from === undefined || to === undefined) return []
    return find({ node, source, from, raw: source.text.slice(from, to), report })
  }
}

function inHeading({ node, source, from, raw }: Written<Heading>): Mention[] {
  const found = [...raw.matchAll(/\{#([^\s{}]+)\}/g)].at(-1)
  const id = found?.[1] ?? ''
  if (!found || node.data?.id !== id.normalize('NFC')) return []
  const around = stretch(source, from + found.index, found[0].length)
  return [mentionOfId(id, 'definition', stretch(source, from + found.index + 2, id.length), around)]
}

function inImage({ node, source, from, raw }: Written<Image>): Mention[] {
  const behind = from + raw.length
  const id = /^\{#([^\s{}]+)/.exec(source.text.slice(behind, behind + 200))?.[1] ?? ''
  const isOwn = id !== '' && node.data?.id === id.normalize('NFC')
  return [
    ...fileIn({ node, source, from, raw }),
    ...(isOwn ? [mentionOfId(id, 'definition', stretch(source, behind + 2, id.length))] : []),
  ]
}

function fileIn({ node: { url }, source, from, raw }: Omit<Written<Image>, 'report'>): Mention[] {
  const found = /\]\(\s{0,10}<?([^\s)>]+)/.exec(raw)
  if (!found?.[1] || schemeOf(url) || isHostRelative(url)) return []
  const place = stretch(source, from + found.index + found[0].length - found[1].length, found[1].length)
  return [
    { kind: 'file', key: normalizePath(decoded(url)), role: 'use', place, around: stretch(source, from, raw.length) },
  ]
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function inLink({ node, source, from, raw, report }: Written<Link>): readonly Mention[] {
  if (!node.url.startsWith('#')) return []
  const behind = node.children.at(-1)?.position?.end.offset ?? from + 1
  return addressIn({ source, from, raw, report }, /\]\(\s{0,10}<?#([^\s)>]*)/, behind - from)
}

/** A reference in a link's own definition goes to the address as it stands. */
function inDefinition({ node, source, from, raw, report }: Written<Definition>): readonly Mention[] {
  return node.url.startsWith('#') ? addressIn({ source, from, raw, report }, /\]:\s{0,10}<?#([^\s>]*)/, 0) : []
}

function addressIn(
  { source, from, raw, report }: Typed & Pick<Written<Node>, 'report'>,
  pattern: RegExp,
  behind: number,
): readonly Mention[] {
  const found = pattern.exec(raw.slice(behind))
  if (!found) return []
  const address = found[1] ?? ''
  const at = from + behind + found.index + found[0].length - address.length
  return mentionsOfAddress({ source, at, written: address }, report, stretch(source, from, raw.length))
}

function inCall({ source, from, raw }: Written<FootnoteReference>): Mention[] {
  return raw.startsWith('[^') ? [noteAt({ source, from, raw }, raw.length - 3, 'use')] : []
}

function inNote({ source, from, raw }: Written<FootnoteDefinition>): Mention[] {
  const label = /^\[\^((?:\\.|[^\]\\])+)\]:/.exec(raw)?.[1]
  return label === undefined ? [] : [noteAt({ source, from, raw }, label.length, 'definition')]
}

function noteAt({ source, from, raw }: Typed, length: number, role: Mention['role']): Mention {
  const key = noteKey(source.file, idIn(`#${raw.slice(2, 2 + length)}`))
  return {
    kind: 'note',
    key,
    role,
    place: stretch(source, from + 2, length),
    around: stretch(source, from, length + 3),
  }
}
