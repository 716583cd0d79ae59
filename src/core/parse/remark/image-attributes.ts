import type { Image, Root } from 'mdast'
import { walkTree } from '../../walk-tree.ts'

const attributes = /^\{(?:#([^\s{}]+))?[ \t]*(decorative)?\}/u

/** Move `{#id}` and `{decorative}` from behind an image to its data. */
export default function imageAttributes() {
  return (tree: Root, file: { toString(): string }): void => {
    const source = String(file)
    walkTree(tree, (image, index, parent) => {
      if (image.type !== 'image') return
      const next = parent?.children[index + 1]
      const match = next?.type === 'text' ? attributes.exec(next.value) : null
      if (next?.type !== 'text' || !match || match[0] === '{}') return
      // With a backslash before it, it is words.
      if (source[next.position?.start.offset ?? 0] === '\\') return
      mark(image, match[1], match[2])
      next.value = next.value.slice(match[0].length)
      if (next.value === '') parent?.children.splice(index + 1, 1)
    })
  }
}

function mark(image: Image, id: string | undefined, decorative: string | undefined): void {
  image.data = { ...image.data, ...(id && { id: id.normalize('NFC') }), ...(decorative && { decorative: true }) }
}
