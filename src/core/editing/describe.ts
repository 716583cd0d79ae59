import { toString as textOf } from 'mdast-util-to-string'
import type { Place, Point } from '../message.ts'
import type { Name } from '../name.ts'
import { nameKey } from '../name-key.ts'
import { plainText } from '../plain-text.ts'
import type { Note, ResolvedReport, Target } from '../report.ts'
import type { Mention } from './mentions/mention.ts'
import { noteKey } from './mentions/mention.ts'
import { mentionAt, type Spot } from './mentions/mention-at.ts'

/** What is to be said of a word, in Markdown, and the word. */
export interface Description {
  readonly text: string
  readonly place: Place
}

/** What the thing at a point is: the text of a note, the target of a reference, the language of a name. */
export function describe(report: ResolvedReport, spot: Spot): Description | undefined {
  const mention = mentionAt(report, spot)
  const text = mention && describeMention(mention, report)
  return text === undefined ? describeName(report, spot) : { text, place: mention?.place ?? placeOfSpot(spot) }
}

/** A target as a list shows it: `Section IV` and its title, `Recommendation 4` and its text. */
export function describeTarget(
  target: Target,
  report: ResolvedReport,
): { readonly name: string; readonly words: string } {
  const name = `${target.series.charAt(0).toUpperCase()}${target.series.slice(1)}${target.number && ` ${target.number}`}`
  return { name, words: textOf(target.title) || wordsOf(target, report) }
}

function wordsOf({ series, node, section, id }: Target, report: ResolvedReport): string {
  if (series === 'recommendation') return plainText(node)
  if (series !== 'note') return ''
  const note = report.notes.find((each) => each.node === node)
  return note ? textOfNote(note) : `${section.id} ${id}`
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

/** The longest name of `names.yaml` that stands at a point. */
function describeName({ names, texts }: ResolvedReport, { file, point }: Spot): Description | undefined {
  const line = texts.get(file)?.split('\n')[point.line - 1]
  if (line === undefined || !file.endsWith('.md')) return undefined
  const found = names.flatMap((name) => {
    return [name.form, ...name.variants].flatMap((form) => {
      const at = whereOf(form, line, point)
      return at === undefined ? [] : [{ name, form, at }]
    })
  })
  const longest = found.toSorted((a, b) => b.form.length - a.form.length)[0]
  if (!longest) return undefined
  const start = { line: point.line, column: longest.at + 1 }
  const end = { line: point.line, column: longest.at + longest.form.length + 1 }
  return { text: textOfName(longest.name), place: { file, start, end } }
}

const letter = /[\p{L}\p{M}\p{N}]/u

/** Where a form stands in a line as whole words over a point. */
function whereOf(form: string, line: string, { column }: Point): number | undefined {
  for (let at = Math.max(0, column - 1 - form.length); at < column; at++) {
    const there = line.slice(at, at + form.length)
    if (nameKey(there) !== nameKey(form)) continue
    const [before, behind] = [line[at - 1] ?? ' ', line[at + form.length] ?? ' ']
    if (!letter.test(before) && !letter.test(behind)) return at
  }
  return undefined
}

function textOfName({ form, variants, language, italics, abbreviation, kind }: Name): string {
  const facts = [
    kind,
    language && `in ${languageName(language)} (\`${language}\`)`,
    italics && 'in italics',
    variants.length > 0 && `also ${variants.map(escaped).join(', ')}`,
    abbreviation && `short ${escaped(abbreviation)}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return `**${escaped(form)}**${facts.length > 0 ? `: ${facts.join('; ')}` : ''}`
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Words that say nothing to Markdown. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

function placeOfSpot({ file, point }: Spot): Place {
  return { file, start: point, end: point }
}
