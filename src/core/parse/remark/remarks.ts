import type { Html, Paragraph, Root } from 'mdast'
import { walkTree } from '../../walk-tree.ts'

/** Make a comment of each paragraph that starts with `%%`: a remark to colleagues, which no output prints. */
export default function remarks() {
  return (tree: Root): void => {
    walkTree(tree, (paragraph, index, parent) => {
      if (paragraph.type !== 'paragraph') return
      const [first] = paragraph.children
      if (first?.type !== 'text' || !first.value.startsWith('%%') || !parent) return
      parent.children[index] = commentIn(paragraph)
    })
  }
}

function commentIn({ position }: Paragraph): Html {
  return { type: 'html', value: '<!-- remark -->', ...(position && { position }) }
}
