import type { Nodes } from 'mdast'

const blocks: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'listItem', 'code', 'tableRow', 'blockquote', 'containerDirective', 'leafDirective'],
])

/** The words of a text without its notes and remarks, references filled in; a line for each block. */
export function plainText(node: Nodes, pages: ReadonlyMap<string, string> = new Map()): string {
  return read(node, pages)
    .replace(/ *\n\s*/g, '\n')
    .trim()
}

function read(node: Nodes, pages: ReadonlyMap<string, string>): string {
  switch (node.type) {
    case 'html':
    case 'definition':
    case 'footnoteReference':
      return ''
    case 'break':
      return ' '
    case 'text':
      return node.value.replace(/\s*\n\s*/g, ' ')
    case 'code':
    case 'inlineCode':
      return blocks.has(node.type) ? `\n${node.value}\n` : node.value
    case 'image':
    case 'imageReference':
      return node.data?.decorative ? '' : (node.alt ?? '')
    default:
      return readChildren(node, pages)
  }
}

function readChildren(node: Nodes, pages: ReadonlyMap<string, string>): string {
  const { target, children: filled } = node.data?.resolved ?? {}
  const children: readonly Nodes[] = filled ?? ('children' in node ? node.children : [])
  const text = children.map((child) => read(child, pages)).join(node.type === 'tableRow' ? '\t' : '')
  if (blocks.has(node.type)) return `\n${text}\n`
  if (!target) return text
  return text.replaceAll('{page}', () => pages.get(target.anchor) ?? (target.number || target.label))
}
