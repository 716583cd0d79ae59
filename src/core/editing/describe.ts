import { toString as textOf } from 'mdast-util-to-string'
import { plainText } from '../plain-text.ts'
import type { Note, ResolvedReport, Target } from '../report.ts'
import { describeBlock } from './describe-block.ts'
import { describeKey } from './describe-key.ts'
import { describeName } from './describe-name.ts'
import type { Description } from './description.ts'
import { escaped } from './escaped.ts'
import type { Mention } from './mentions/mention.ts'
import { noteKey } from './mentions/mention.ts'
import { mentionAt, type Spot } from './mentions/mention-at.ts'
import { noteOf } from './note-of.ts'

/** What the thing at a point is: the text of a note, the target of a reference, the language of a name. */
export function describe(report: ResolvedReport, spot: Spot): Description | undefined {
  const mention = mentionAt(report, spot)
  const text = mention && describeMention(mention, report)
  if (mention && text !== undefined) return { text, place: mention.place }
  return describeName(report, spot) ?? describeBlock(report, spot) ?? describeKey(report, spot)
}

/** A target as a list shows it: `Section IV` and its title, `Recommendation 4` and its text. */
export function describeTarget(
  target: Target,
  report: ResolvedReport,
): { readonly name: string; readonly words: string } {
  const kind = target.series === 'back' ? 'section' : target.series
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${target.number && ` ${target.number}`}`
  return { name, words: textOf(target.title) || wordsOf(target, report) }
}

function wordsOf(target: Target, report: ResolvedReport): string {
  if (target.series === 'recommendation') return plainText(target.node)
  const note = noteOf(target, report)
  return note ? textOfNote(note) : ''
}

/** The words of a note. */
export function textOfNote({ node }: Note): string {
  return node.children.map((child) => plainText(child)).join('\n\n')
}

function describeMention(mention: Mention, report: ResolvedReport): string | undefined {
  if (mention.kind === 'note') return describeNote(mention, report)
  if (mention.kind === 'file') return describeFile(mention, report)
  if (mention.kind === 'group') return describeGroup(mention, report)
  const target = report.targets.get(mention.key)
  if (!target) return undefined
  const { name, words } = describeTarget(target, report)
  const listed = report.recommendations.find((each) => each === target)
  if (!listed) return words ? `**${name}**: ${escaped(words)}` : `**${name}**`
  const { list, rank, addressee } = listed
  const to = addressee ? `, to ${escaped(addressee)}` : ''
  return `**${name}**, ${list === 'priority' ? 'priority list' : 'other list'}, rank ${rank}${to}\n\n${escaped(words)}`
}

function describeNote({ key }: Mention, report: ResolvedReport): string | undefined {
  const note = report.notes.find(({ path, node }) => noteKey(path, node.identifier) === key)
  return note && `**Note ${note.number}**\n\n${escaped(textOfNote(note))}`
}

function describeFile({ key }: Mention, report: ResolvedReport): string | undefined {
  const section = report.sections.find(({ path }) => path === key)
  const target = section && report.targets.get(section.id)
  if (!target) return undefined
  const { name, words } = describeTarget(target, report)
  return `**${name}**: ${escaped(words)}`
}

function describeGroup({ key }: Mention, { groups, manifest }: ResolvedReport): string {
  const heading = manifest.recommendations.groups.find(({ id }) => id === key)?.heading ?? key
  const held = groups.find(({ id }) => id === key)?.recommendations.length ?? 0
  return `**Group**: ${escaped(heading)}, ${held} ${held === 1 ? 'recommendation' : 'recommendations'}`
}
