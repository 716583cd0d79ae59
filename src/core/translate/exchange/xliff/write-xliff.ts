import { groupBy } from '../../../group-by.ts'
import { notesOf } from '../../merge/notes-of.ts'
import type { HandOff, HandOffMessage } from '../hand-off.ts'
import { writeXml } from '../xml/write-xml.ts'
import { element, type XmlElement } from '../xml/xml-element.ts'
import { contextType } from './context-type.ts'
import { writeInline } from './write-inline.ts'

/** What stands where there is no translation yet. `source`: the text itself, without which OmegaT shows nothing. */
export type EmptyTarget = 'source' | 'empty'

/** A hand-off as XLIFF 1.2 (OASIS, strict), its messages in a group for each section. */
export function writeXliff(handOff: HandOff, emptyTarget: EmptyTarget = 'source'): string {
  const { report, from, to, messages } = handOff
  const sections = groupBy(messages, ({ unit }) => unit.uses[0].section?.id)
  const groups = [...sections].flatMap(([id, inside]) => groupOf(id, inside, emptyTarget))
  const file = element(
    'file',
    { original: report, 'source-language': from, 'target-language': to, datatype: 'plaintext' },
    [
      element('header', {}, [
        element('tool', { 'tool-id': 'rapporteur', 'tool-name': 'Rapporteur' }),
        element('note', { from: 'developer' }, [about(handOff)]),
      ]),
      element('body', {}, groups),
    ],
  )
  const root = element('xliff', { version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' }, [file])
  return writeXml(root, ['source', 'target'])
}

function about({ title }: HandOff): string {
  return `${title}. Leave every tag where its meaning belongs in the sentence; none may be lost, added or used twice.`
}

function groupOf(
  id: string | undefined,
  messages: readonly HandOffMessage[],
  emptyTarget: EmptyTarget,
): readonly XmlElement[] {
  const units = messages.map((message) => transUnit(message, emptyTarget))
  if (id === undefined) return units
  const resname = messages[0]?.unit.uses[0].section?.title
  return [element('group', { id, restype: 'x-section', resname }, units)]
}

function transUnit(message: HandOffMessage, emptyTarget: EmptyTarget): XmlElement {
  const { unit, state, comments } = message
  const attributes = {
    id: unit.id,
    resname: unit.uses[0].what,
    restype: contextType(unit.context),
    approved: state === 'translated' ? 'yes' : 'no',
    'xml:space': 'preserve',
  }
  return element('trans-unit', attributes, [
    element('source', {}, writeInline(unit.source, unit.marks)),
    targetOf(message, emptyTarget),
    ...formerOf(message),
    ...notesOf(unit).map((note) => element('note', { from: 'developer' }, [note])),
    ...comments.map((comment) => element('note', { from: 'translator' }, [comment])),
  ])
}

function targetOf({ unit, state, translation }: HandOffMessage, emptyTarget: EmptyTarget): XmlElement {
  const text = state !== 'empty' ? translation : emptyTarget === 'source' ? unit.source : ''
  return element('target', { state: states[state] }, writeInline(text, unit.marks))
}

/** The text that was translated before, and its translation, for those who want to see what has changed. */
function formerOf({ unit, previous, translation }: HandOffMessage): readonly XmlElement[] {
  if (previous === undefined || translation === '') return []
  return [
    element('alt-trans', { alttranstype: 'previous-version', 'xml:space': 'preserve' }, [
      element('source', {}, writeInline(previous, unit.marks)),
      element('target', {}, writeInline(translation, unit.marks)),
    ]),
  ]
}

const states: Readonly<Record<HandOffMessage['state'], string>> = {
  empty: 'needs-translation',
  fuzzy: 'needs-review-translation',
  translated: 'translated',
}
