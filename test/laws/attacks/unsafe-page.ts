import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Sources } from '../../../src/core/report.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()

const decoder = new TextDecoder()

/** The sections of a report as a page by a program that trusts its authors: the control that shows what attacks do. */
export function unsafePage({ files }: Sources): string {
  const sections = [...files.values()].filter(({ path }) => path.startsWith('sections/'))
  return sections
    .map((file) => ('bytes' in file ? String(processor.processSync(decoder.decode(file.bytes))) : ''))
    .join('\n')
}
