import { quote } from '../../../quote.ts'
import type { Finding, ReadFile } from '../../../report.ts'
import type { Remembered } from '../../merge/remembered.ts'
import { fileFinding } from '../file-finding.ts'
import type { Languages } from '../read-translations.ts'
import { isSameLanguage } from '../same-language.ts'
import { readXml } from '../xml/read-xml.ts'
import { childrenNamed, elementsNamed, textIn, type XmlElement } from '../xml/xml-element.ts'
import { own } from './origin.ts'
import { readSegment } from './read-segment.ts'

/** What a translation memory holds of two languages. */
export interface ReadTmx {
  readonly pairs: readonly Remembered[]
  readonly findings: readonly Finding[]
}

/** Read a translation memory, of Rapporteur or of any other program; never throws. */
export function readTmx(file: ReadFile, languages: Languages): ReadTmx {
  // Many programs name the DTD of TMX, which nobody needs for reading.
  const { root, findings } = readXml(file, 'named')
  if (!root) return { pairs: [], findings }
  if (root.name !== 'tmx') {
    const text = `Unexpected \`<${root.name}>\`, expected a translation memory: TMX`
    return {
      pairs: [],
      findings: [fileFinding(file.path, root.line ?? 1, { text, hint: 'Choose TMX 1.4 where your program exports.' })],
    }
  }
  const [header] = childrenNamed(root, 'header')
  const options = { languages, isOwn: header?.attributes['o-tmf'] === own, name: nameOf(file.path) }
  const units = [...elementsNamed(root, 'tu')]
  const pairs = units.flatMap((unit) => pairsOf(unit, options))
  const isStrange = pairs.length === 0 && units.length > 0
  return { pairs, findings: isStrange ? [withoutLanguages(units, file.path, languages)] : [] }
}

interface Options {
  readonly languages: Languages
  readonly isOwn: boolean
  readonly name: string
}

function pairsOf(unit: XmlElement, { languages: { from, to }, isOwn, name }: Options): readonly Remembered[] {
  const [source, target] = [from, to].map((language) => {
    const variant = childrenNamed(unit, 'tuv').find((one) => isSameLanguage(languageOf(one), language))
    const [seg] = variant ? childrenNamed(variant, 'seg') : []
    return seg ? readSegment(seg, isOwn) : ''
  })
  if (!source || !target) return []
  const report = childrenNamed(unit, 'prop').find(({ attributes }) => attributes['type'] === 'x-report')
  return [{ source, translation: target, from: (report && textIn(report).trim()) || name }]
}

// `lang` without a prefix is that of TMX 1.1.
function languageOf({ attributes }: XmlElement): string {
  return attributes['xml:lang'] ?? attributes['lang'] ?? ''
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.tmx$/i, '')
}

function withoutLanguages(units: readonly XmlElement[], path: string, { from, to }: Languages): Finding {
  const found = new Set(units.flatMap((unit) => childrenNamed(unit, 'tuv').map(languageOf)))
  const listed = [...found].slice(0, 5).map(quote).join(', ') || 'none'
  const text = `Unexpected languages ${listed}, expected texts in ${quote(from)} with their translations into ${quote(to)}`
  return fileFinding(path, units[0]?.line ?? 1, { text, hint: 'Export the memory for these two languages.' })
}
