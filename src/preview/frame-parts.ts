import type { SafeHtml } from '../core/render/to-html.ts'

/** What stands in the place of a piece in the frame of a page: an element that no theme prints, and no author can write. */
export function placeholder(index: number): SafeHtml {
  return `<hr data-piece="${index}">` as SafeHtml
}

/** What stands around the pieces, and between it their numbers: `['before', '0', 'between', '1', 'after']`. */
export function partsOfFrame(html: string): readonly string[] {
  return html.split(/<hr data-piece="(\d+)">/)
}
