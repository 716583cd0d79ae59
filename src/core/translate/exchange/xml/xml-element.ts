/** An element of an XML file. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Where it begins, when it was read from a file. */
  readonly line?: number
}

/** An element, or text without any escapes. */
export type XmlNode = XmlElement | string

/** An element to be written; what is unset among its attributes is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const set = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return { name, attributes: Object.fromEntries(set), children }
}

/** The elements of a name among the children of one. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** All the text in an element, however deep. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** Every element of a name, however deep, in the order of the file. */
export function* elementsNamed(root: XmlElement, name: string): Generator<XmlElement> {
  if (root.name === name) yield root
  for (const child of root.children) if (typeof child !== 'string') yield* elementsNamed(child, name)
}
