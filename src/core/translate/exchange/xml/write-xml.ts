import { holdable } from './holdable.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/**
 * An XML file with a line for each element. Nothing is added inside elements that hold text, or whose names are among
 * `asTheyAre`, because space counts there. What XML cannot hold becomes U+FFFD.
 */
export function writeXml(root: XmlElement, asTheyAre: readonly string[] = []): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  return `${[head, ...linesOf(root, '', asTheyAre)].join('\n')}\n`
}

function linesOf(node: XmlElement, indent: string, asTheyAre: readonly string[]): readonly string[] {
  const { name, children } = node
  const elements = children.filter((child): child is XmlElement => typeof child !== 'string')
  if (elements.length === 0 || elements.length < children.length || asTheyAre.includes(name)) {
    return [indent + onOneLine(node)]
  }
  const inside = elements.flatMap((child) => linesOf(child, `${indent}  `, asTheyAre))
  return [`${indent}<${openingOf(node)}>`, ...inside, `${indent}</${name}>`]
}

function onOneLine(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  if (node.children.length === 0) return `<${openingOf(node)}/>`
  return `<${openingOf(node)}>${node.children.map(onOneLine).join('')}</${node.name}>`
}

function openingOf({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
  return name + written.join('')
}

// The bracket, because `]]>` may not stand in a text; the carriage return, because a reader makes line breaks of it.
function escapeText(text: string): string {
  return holdable(text).replace(/[&<>\r]/g, escapeCharacter)
}

function escapeAttribute(text: string): string {
  return holdable(text).replace(/[&<>"\r\n\t]/g, escapeCharacter)
}

function escapeCharacter(character: string): string {
  return named[character] ?? `&#${character.charCodeAt(0)};`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
