import type { Glossary, Term } from '../../glossary/glossary.ts'
import { writeXml } from '../xml/write-xml.ts'
import { element, type XmlElement } from '../xml/xml-element.ts'
import { translationsOf } from './translations-of.ts'

/** The languages of a glossary, and the report whose it is. */
export interface GlossaryUse {
  readonly report: string
  readonly from: string
  readonly to: string
}

/** The glossary of a report for one language, as TBX-Basic (ISO 30042:2008). */
export function writeTbx({ terms }: Glossary, use: GlossaryUse): string {
  const source = element('sourceDesc', {}, [element('p', {}, [`Glossary of ${use.report}, from Rapporteur`])])
  const head = element('martifHeader', {}, [
    element('fileDesc', {}, [source]),
    element('encodingDesc', {}, [element('p', { type: 'XCSURI' }, ['TBXBasicXCSV02.xcs'])]),
  ])
  const entries = terms.flatMap((term) => entryOf(term, use))
  const text = element('text', {}, [element('body', {}, entries)])
  return writeXml(element('martif', { type: 'TBX-Basic', 'xml:lang': use.from }, [head, text]))
}

function entryOf(term: Term, { from, to }: GlossaryUse): readonly XmlElement[] {
  const translations = translationsOf(term, to)
  if (translations.length === 0 && term.forbidden.length === 0) return []
  const targets = [
    ...translations.map((word) => termOf(word, 'preferredTerm-admn-sts')),
    ...term.forbidden.map((word) => termOf(word, 'deprecatedTerm-admn-sts')),
  ]
  return [
    element('termEntry', { id: `line-${term.line}` }, [
      ...(term.note === '' ? [] : [element('note', {}, [term.note])]),
      element('langSet', { 'xml:lang': from }, [termOf(term.term, 'preferredTerm-admn-sts')]),
      element('langSet', { 'xml:lang': to }, targets),
    ]),
  ]
}

function termOf(word: string, status: string): XmlElement {
  return element('tig', {}, [
    element('term', {}, [word]),
    element('termNote', { type: 'administrativeStatus' }, [status]),
  ])
}
