import { wordsInHtml } from '../../render/words-in-html.ts'
import type { Comparable } from './comparable.ts'

/** The words that a page prints, comparable, by paragraph, cell or the like: no head, no styles, nothing hidden. Linear. */
export function blocksInHtml(html: string, comparable: Comparable): readonly (readonly string[])[] {
  return segmentsOf(html).flatMap((segment) => {
    // Two calls side by side are printed as one: `1,2`.
    const words = wordsInHtml(segment.replace(/<\/sup><sup\b[^>]*>/g, '')).map(comparable)
    return words.length > 0 ? [words] : []
  })
}

/** The HTML between the tags of blocks. Links are left out, because a word may begin before one. */
function segmentsOf(html: string): readonly string[] {
  const segments = ['']
  let unprinted: string | undefined
  let depth = 0
  for (const [whole, name, attributes = ''] of html.matchAll(piece)) {
    const isEnd = whole.startsWith('</')
    if (unprinted !== undefined) {
      if (name === unprinted) depth += isEnd ? -1 : 1
      if (depth === 0) unprinted = undefined
    } else if (name !== undefined && !isEnd && isUnprinted(name, attributes)) {
      unprinted = name
      depth = 1
    } else if (whole.startsWith('<!')) continue
    else if (name === undefined || inline.has(name)) segments[segments.length - 1] += whole
    else if (!unwritten.has(name)) segments.push('')
  }
  return segments
}

const piece = /<![^>]*>|<\/?([a-z][a-z0-9]*)([^>"]*(?:"[^"]*"[^>"]*)*)>|[^<]+/g

const inline = new Set([
  ...['abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
])

const unwritten = new Set(['a', 'img'])

const unseen = new Set(['head', 'style', 'script', 'template'])

// `vh`: visually hidden, for screen readers.
function isUnprinted(name: string, attributes: string): boolean {
  return unseen.has(name) || /\shidden(?=[\s=/]|$)| class="vh"/.test(attributes)
}
