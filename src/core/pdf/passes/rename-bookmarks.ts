import { UserError } from '../../user-error.ts'
import { catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import type { Dictionary, PdfValue } from '../objects.ts'
import { textOf, textString } from '../text-string.ts'

/** Gives the bookmarks, from first to last, the titles of the headings; throws where their numbers differ. */
export function renameBookmarks(document: PdfDocument, titles: readonly { readonly title: string }[]): void {
  const bookmarks = [...bookmarksOf(document)]
  if (bookmarks.length !== titles.length) {
    throw new UserError(
      `The PDF has ${bookmarks.length} bookmarks, expected one for each of ${titles.length} headings`,
      {
        hint: `The bookmarks are: ${bookmarks.map((bookmark) => textOf(bookmark.get('Title'))).join(' | ')}`,
      },
    )
  }
  bookmarks.forEach((bookmark, index) => {
    bookmark.set('Title', textString(titles[index]?.title ?? ''))
  })
}

/** The bookmarks in the order in which a reader sees them. */
export function* bookmarksOf(document: PdfDocument): Generator<Dictionary> {
  yield* below(document, catalogOf(document).get('Outlines'))
}

function* below(document: PdfDocument, parent: PdfValue | undefined): Generator<Dictionary> {
  let next = dictionaryAt(document, parent).get('First')
  while (next !== undefined) {
    const bookmark = dictionaryAt(document, next)
    yield bookmark
    yield* below(document, bookmark)
    next = bookmark.get('Next')
  }
}
