import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { editTailsOnly } from './edit-tails.ts'
import blockDirectives from './remark/block-directives.ts'
import headingIds from './remark/heading-ids.ts'
import imageAttributes from './remark/image-attributes.ts'
import remarks from './remark/remarks.ts'
import reportMarkdown from './remark/report-markdown.ts'

editTailsOnly()

const processor = unified()
  .use(remarkParse)
  .use(reportMarkdown)
  .use(blockDirectives)
  .use(headingIds)
  .use(imageAttributes)
  .use(remarks)
  .freeze()

/** Read Markdown as reports use it. Throws a RangeError where nesting is deeper than the stack. */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(text)
  // The plugins above change the tree in place, so what `runSync` returns is this tree.
  processor.runSync(tree, text)
  return tree
}
