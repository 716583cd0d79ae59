import type { Place } from '../message.ts'
import { quote } from '../quote.ts'
import type { ResolvedReport } from '../report.ts'
import { id as idForm } from '../schema/forms/id.ts'
import { sameAs } from './find-definitions.ts'
import { type Mention, noteKey } from './mentions/mention.ts'
import { mentionAt, type Spot } from './mentions/mention-at.ts'
import { mentionsIn } from './mentions/mentions-in.ts'

/** A stretch of a file, and the text that takes its place. */
export interface Edit {
  readonly place: Place
  readonly text: string
}

/** Why something keeps its name, in a sentence. */
export interface Refused {
  readonly refused: string
}

/** The name at a point that may be replaced everywhere, or why it may not. */
export function renamed(report: ResolvedReport, spot: Spot): Mention | Refused {
  const mention = mentionAt(report, spot)
  if (!mention) return { refused: 'Nothing here has a name: put the cursor on an id or on the label of a note.' }
  if (mention.kind === 'file') return { refused: 'This is the name of a file: rename the file itself.' }
  if (sameAs(mention, report).some(({ role }) => role === 'definition')) return mention
  return { refused: whyNot(mention, report) }
}

/** The edits that give what is named at a point another name in every file of the report, or why that cannot be. */
export function rename(report: ResolvedReport, spot: Spot, name: string): readonly Edit[] | Refused {
  const mention = renamed(report, spot)
  if ('refused' in mention) return mention
  const text = name.trim().normalize('NFC')
  const refused = malformed(text, mention) ?? dotted(text, mention, report) ?? taken(text, mention, report)
  return refused === undefined ? sameAs(mention, report).map(({ place }) => ({ place, text })) : { refused }
}

function whyNot({ key }: Mention, { targets, sections }: ResolvedReport): string {
  if (sections.some(({ id }) => id === key)) {
    return `${quote(key)} is the name of the section's file. Write ${quote(`id: ${key}`)} in its head first.`
  }
  if (targets.has(key))
    return `${quote(key)} is made from the words of a heading. Write ${quote(`{#${key}}`)} behind it first.`
  return `${quote(key)} is not in this report.`
}

/** As ids and labels are written in a link, a list of YAML and between braces, all alike. */
const wellFormed = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u

function malformed(text: string, { kind }: Mention): string | undefined {
  if (wellFormed.test(text) && idForm.accepts(text)) return undefined
  const what = kind === 'note' ? 'label' : 'id'
  return `Unexpected ${what} ${quote(text)}, expected letters, digits, \`-\`, \`_\` and \`.\` only, and a letter or digit first.`
}

/** Behind `#` in the braces of a block, a full stop begins something else. */
function dotted(text: string, mention: Mention, report: ResolvedReport): string | undefined {
  if (mention.kind !== 'id' || !text.includes('.')) return undefined
  const isBlock = report.targets.get(mention.key)?.node.type.endsWith('Directive')
  return isBlock
    ? `Unexpected full stop in ${quote(text)}, expected an id of letters, digits, \`-\` and \`_\`.`
    : undefined
}

function taken(text: string, mention: Mention, report: ResolvedReport): string | undefined {
  if (mention.kind === 'note') return takenLabel(text, mention, report)
  const { targets, sections, manifest } = report
  const isMade = targets.get(text)?.automatic === true
  const isId = (targets.has(text) && !isMade) || sections.some(({ id }) => id === text)
  const isGroup = manifest.recommendations.groups.some(({ id }) => id === text)
  if (text === mention.key || !(isId || isGroup)) return undefined
  return `There is ${quote(text)} in this report already, and an id is given once.`
}

function takenLabel(text: string, { key }: Mention, report: ResolvedReport): string | undefined {
  const other = noteKey(key.slice(0, key.indexOf('\n')), text)
  const isThere =
    other !== key && mentionsIn(report).some((mention) => mention.kind === 'note' && mention.key === other)
  return isThere ? `There is a note ${quote(text)} in this file already.` : undefined
}
