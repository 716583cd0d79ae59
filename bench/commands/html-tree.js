/** What is asked of the trees of parse5, and done to them. */
export function attribute(node, name) {
  return node.attrs?.find((each) => each.name === name)?.value
}

export function hasClass(node, name) {
  return (attribute(node, 'class') ?? '').split(/\s+/).includes(name)
}

/** A node's elements, itself first, in the order of the text. */
export function elementsIn(node) {
  const inner = (node.childNodes ?? []).flatMap(elementsIn)
  return node.tagName === undefined ? inner : [node, ...inner]
}

export function textIn(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textIn).join('')
}

export function replace(node, nodes) {
  const { parentNode } = node
  for (const each of nodes) each.parentNode = parentNode
  parentNode.childNodes.splice(parentNode.childNodes.indexOf(node), 1, ...nodes)
}

export function element(tagName, attributes, childNodes) {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const node = { nodeName: tagName, tagName, attrs, childNodes, namespaceURI: 'http://www.w3.org/1999/xhtml' }
  for (const child of childNodes) child.parentNode = node
  return node
}
