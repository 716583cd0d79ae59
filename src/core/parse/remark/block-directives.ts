import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Processor } from 'unified'

/**
 * Read `:::name` and `::name` blocks, and only those.
 *
 * The inline form is left off on purpose: it would read “9:30” as a directive and drop the “:30”.
 */
export default function blockDirectives(this: Processor): void {
  const data = this.data()
  const { flow } = directive()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), flow ? { flow } : {}]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}
