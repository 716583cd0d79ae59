import { quote } from '../../../quote.ts'
import type { Finding, ReadFile } from '../../../report.ts'
import { fileFinding } from '../file-finding.ts'
import type { Languages, ReadTranslations } from '../read-translations.ts'
import { isSameLanguage } from '../same-language.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsNamed, type XmlElement } from '../xml/xml-element.ts'
import { readTransUnit } from './read-trans-unit.ts'

/** Read XLIFF 1.2 as it comes back; never throws. A file that cannot be right as a whole gives nothing but the reason. */
export function readXliff(file: ReadFile, languages: Languages): ReadTranslations {
  const { root, findings } = readXml(file)
  if (!root) return { incoming: [], findings }
  const wrong = wrongRoot(root, file.path) ?? wrongLanguage(root, file.path, languages)
  if (wrong) return { incoming: [], findings: [wrong] }
  const read = [...elementsNamed(root, 'trans-unit')].map((unit) => readTransUnit(unit, file.path))
  return {
    incoming: read.flatMap((one) => ('incoming' in one ? [one.incoming] : [])),
    findings: read.flatMap((one) => ('finding' in one ? [one.finding] : [])),
  }
}

function wrongRoot({ name, attributes, line = 1 }: XmlElement, path: string): Finding | undefined {
  const version = attributes['version'] ?? ''
  if (name === 'xliff' && version.startsWith('1.')) return undefined
  const found = name === 'xliff' ? `XLIFF ${quote(version)}` : `\`<${name}>\``
  const hint = 'Choose XLIFF 1.2 where your program exports.'
  return fileFinding(path, line, { text: `Unexpected ${found}, expected XLIFF 1.2`, hint })
}

function wrongLanguage(root: XmlElement, path: string, { from, to }: Languages): Finding | undefined {
  for (const { attributes, line = 1 } of elementsNamed(root, 'file')) {
    const source = attributes['source-language'] ?? from
    const target = attributes['target-language'] ?? to
    if (!isSameLanguage(target, to))
      return otherLanguage(path, line, { found: target, expected: to, what: 'translation' })
    if (!isSameLanguage(source, from))
      return otherLanguage(path, line, { found: source, expected: from, what: 'report' })
  }
  return undefined
}

interface Other {
  readonly found: string
  readonly expected: string
  readonly what: 'translation' | 'report'
}

function otherLanguage(path: string, line: number, { found, expected, what }: Other): Finding {
  const text = `Unexpected language ${quote(found)}, expected ${quote(expected)}, that of the ${what}`
  const hint =
    what === 'translation'
      ? 'Nothing was taken. Give the language of this file with `--lang`, or take the file of the other language.'
      : 'Nothing was taken. This file belongs to another report.'
  return fileFinding(path, line, { text, hint })
}
