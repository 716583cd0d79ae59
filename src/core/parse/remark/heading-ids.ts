import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

const trailingId = /[ \t]*\{#([^\s{}]+)\}[ \t]*$/u

/** Move `{#id}` from the end of a heading to its data. */
export default function headingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1)
      const match = last?.type === 'text' ? trailingId.exec(last.value) : null
      if (last?.type !== 'text' || !match?.[1]) return
      last.value = last.value.slice(0, match.index)
      if (last.value === '') heading.children.pop()
      heading.data = { ...heading.data, id: match[1].normalize('NFC') }
    })
  }
}
