import type { RenderedBody } from '../core/render/body.ts'
import type { SafeHtml } from '../core/render/to-html.ts'
import { placeholder } from './frame-parts.ts'
import type { KnownPieces, PagePiece } from './page-pieces.ts'

/** The text of a report taken apart, for who renders a page again and again of pieces that are mostly the same. */
export interface FramedBody {
  /** With something small in the place of each piece. */
  readonly body: RenderedBody
  /** The sections, then the notes. */
  readonly pieces: readonly PagePiece[]
}

export function framedBody(body: RenderedBody, known: KnownPieces): FramedBody {
  const htmls: string[] = []
  // What is empty stays so, because a template may ask.
  const framed = <Rendered extends { readonly html: SafeHtml }>(one: Rendered): Rendered =>
    one.html === '' ? one : { ...one, html: placeholder(htmls.push(one.html) - 1) }
  const framedParts = { sections: body.sections.map(framed), notes: body.notes.map(framed) }
  return { body: { ...body, ...framedParts }, pieces: known.piecesOf(htmls) }
}
