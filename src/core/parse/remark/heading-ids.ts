import type { Root } from 'mdast'
import { nodesOfType } from '../../nodes-of-type.ts'

// From the first of the spaces, or a heading of many spaces would take for ever.
const trailingId = /(?<![ \t])[ \t]*\{#([^\s{}]+)\}[ \t]*$/u

/** With a backslash before it, it is words. */
const escapedId = /(?<!\\)(?:\\\\)*\\\{#[^\s{}]+\}[ \t]*$/u

/** Move `{#id}` from the end of a heading to its data. */
export default function headingIds() {
  return (tree: Root, file: { toString(): string }): void => {
    const source = String(file)
    for (const heading of nodesOfType(tree, 'heading')) {
      const last = heading.children.at(-1)
      const match = last?.type === 'text' ? trailingId.exec(last.value) : null
      if (last?.type !== 'text' || !match?.[1]) continue
      if (escapedId.test(source.slice(last.position?.start.offset, last.position?.end.offset))) continue
      last.value = last.value.slice(0, match.index)
      if (last.value === '') heading.children.pop()
      heading.data = { ...heading.data, id: match[1].normalize('NFC') }
    }
  }
}
