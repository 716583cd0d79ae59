import type { Html, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Make a comment of each paragraph that starts with `%%`: a remark to colleagues, which no output prints. */
export default function remarks() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [first] = paragraph.children
      if (first?.type !== 'text' || !first.value.startsWith('%%') || index === undefined || !parent) return
      parent.children[index] = commentIn(paragraph)
    })
  }
}

function commentIn({ position }: Paragraph): Html {
  return { type: 'html', value: '<!-- remark -->', ...(position && { position }) }
}
