import { wordsInHtml } from './words-in-html.ts'

/** The headings of a page in their order, without note marks: what its bookmarks say. Linear. */
export function headingsInHtml(html: string): string[] {
  return [...html.matchAll(/<h([1-6])(?:\s[^>]*)?>(.*?)<\/h\1>/gs)].map(([, , content = '']) => {
    return wordsInHtml(content.replace(/<sup\b.*?<\/sup>/gs, '')).join(' ')
  })
}
