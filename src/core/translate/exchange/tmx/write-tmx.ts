import { writeXml } from '../xml/write-xml.ts'
import { element, type XmlElement } from '../xml/xml-element.ts'
import type { Memory } from './memory.ts'
import { asIs, own } from './origin.ts'
import { writeSegment } from './write-segment.ts'

/**
 * How marks are written. `elements`: as TMX has it, `<ph>{fn_turnout}</ph>`. `text`: as they stand in PO files, which is
 * what OmegaT compares with.
 */
export type Marks = 'elements' | 'text'

/** A translation memory as TMX 1.4b (LISA). */
export function writeTmx({ from, to, pairs }: Memory, marks: Marks = 'elements'): string {
  const header = element('header', {
    creationtool: 'Rapporteur',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': marks === 'elements' ? own : asIs,
    adminlang: 'en',
    srclang: from,
    datatype: 'plaintext',
  })
  const variant = (language: string, text: string): XmlElement => {
    return element('tuv', { 'xml:lang': language }, [
      element('seg', {}, marks === 'text' ? [text] : writeSegment(text)),
    ])
  }
  const units = pairs.map(({ source, translation, from: report }) =>
    element('tu', {}, [
      element('prop', { type: 'x-report' }, [report]),
      variant(from, source),
      variant(to, translation),
    ]),
  )
  return writeXml(element('tmx', { version: '1.4' }, [header, element('body', {}, units)]), ['seg'])
}
