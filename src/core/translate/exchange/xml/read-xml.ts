import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Finding, ReadFile } from '../../../report.ts'
import { fileFinding } from '../file-finding.ts'
import { decodeXml } from './decode-xml.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'
import { doctypeFault, xmlFault } from './xml-fault.ts'

/** What an XML file holds, or what is wrong with it: never both. */
export interface ReadXml {
  readonly root: XmlElement | undefined
  readonly findings: readonly Finding[]
}

/** What a document type may be. `named`: the name of its file, which is not opened. */
export type AllowedDoctype = 'none' | 'named'

/**
 * Read an XML file; never throws. Nothing that it refers to is opened, and entities are not expanded but for the five
 * of XML. Elements in the namespace of the root have their bare name, those in others carry theirs: `{uri}name`.
 */
export function readXml(file: ReadFile, doctype: AllowedDoctype = 'none'): ReadXml {
  const decoded = decodeXml(file)
  if ('finding' in decoded) return { root: undefined, findings: [decoded.finding] }
  const tree = new Tree(doctype)
  tree.read(decoded.text.replace(/^\uFEFF/, ''))
  const { root, fault } = tree
  if (root && !fault) return { root, findings: [] }
  const { line, words } = fault ?? { line: 1, words: xmlFault('unexpected end') }
  return { root: undefined, findings: [fileFinding(file.path, line, words)] }
}

interface Fault {
  readonly line: number
  readonly words: Pick<Finding, 'text' | 'hint'>
}

interface Growing extends XmlElement {
  readonly children: XmlNode[]
}

const deepest = 100
// Small, because after a fault the parser still reads to the end of the step.
const step = 2_048

/** Grows while the parser reads, until the first fault. */
class Tree {
  root: XmlElement | undefined
  fault: Fault | undefined
  private readonly parser = new SaxesParser({ xmlns: true })
  private readonly open: Growing[] = []
  private line = 1
  private namespace: string | undefined

  constructor(doctype: AllowedDoctype) {
    this.parser.on('error', ({ message }) => this.stop(xmlFault(message.replace(/^\d+:\d+: /, ''))))
    this.parser.on('doctype', (text) => {
      if (doctype === 'none' || text.includes('[')) this.stop(doctypeFault(text))
    })
    this.parser.on('opentagstart', () => {
      this.line = this.parser.line
    })
    this.parser.on('opentag', (tag) => this.begin(tag))
    this.parser.on('closetag', () => void this.open.pop())
    this.parser.on('text', (text) => this.add(text))
    this.parser.on('cdata', (text) => this.add(text))
  }

  read(text: string): void {
    for (let at = 0; at < text.length && !this.fault; at += step) this.parser.write(text.slice(at, at + step))
    if (!this.fault) this.parser.close()
  }

  private begin(tag: SaxesTagNS): void {
    if (this.open.length === deepest) {
      const text = `Unexpected element inside ${deepest} others, expected fewer`
      this.stop({ text, hint: 'Export the file again.' })
    }
    if (this.fault) return
    this.namespace ??= tag.uri
    const attributes = Object.values(tag.attributes).filter(
      ({ name, prefix }) => prefix !== 'xmlns' && name !== 'xmlns',
    )
    const begun: Growing = {
      name: tag.uri === this.namespace ? tag.local : `{${tag.uri}}${tag.local}`,
      attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      children: [],
      line: this.line,
    }
    this.root ??= begun
    this.add(begun)
    this.open.push(begun)
  }

  private add(node: XmlNode): void {
    if (node !== '') this.open.at(-1)?.children.push(node)
  }

  private stop(words: Fault['words']): void {
    this.fault ??= { line: this.parser.line, words }
  }
}
