import type { RootContent } from 'mdast'
import { formatNumber } from '../format-number.ts'
import type { Report } from '../report.ts'
import { setResolved } from './resolved.ts'

/** Count the paragraphs of the numbered sections through the report, where the manifest asks for it. */
export function numberParagraphs({ manifest, sections }: Report): void {
  const pattern = manifest.numbering['paragraph'] ?? 'none'
  if (pattern === 'none') return
  let count = 0
  for (const { part, frontMatter, tree } of sections) {
    if (part !== 'section' || !frontMatter.numbered) continue
    for (const paragraph of paragraphsOf(tree.children)) {
      count++
      setResolved(paragraph, { number: formatNumber(pattern, [count]), anchor: `paragraph-${count}` })
    }
  }
}

/** Paragraphs of the running text, those of included files among them. */
function paragraphsOf(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block) => {
    if (block.type === 'containerDirective' && block.name === 'include') return paragraphsOf(block.children)
    return block.type === 'paragraph' ? [block] : []
  })
}
