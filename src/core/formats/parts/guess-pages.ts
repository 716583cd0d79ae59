import type { CutPage } from './cut-page.ts'

/** The page on which each anchor will stand, as far as its place in the text tells. Linear. */
export function guessPages({ blocks }: Pick<CutPage, 'blocks'>): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  let before = 0
  for (const { html, sections } of blocks) {
    const page = String(1 + Math.floor(before / lengthOfPage))
    for (const tag of [...sections.map((section) => section.tag), html]) {
      for (const [, id = ''] of tag.matchAll(/ id="([^"]*)"/g)) if (!pages.has(id)) pages.set(id, page)
    }
    before += html.length
  }
  return pages
}

/** In characters of HTML, without the notes. */
export const lengthOfPage = 3300
