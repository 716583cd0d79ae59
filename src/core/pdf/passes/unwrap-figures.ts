import { eachTag, type Tag } from '../tag-tree.ts'

/** Makes a plain group of a `figure` element around a picture or table, so that only the picture needs a description. */
export function unwrapFigures(root: Tag): void {
  eachTag(root, (tag) => {
    const isWrapper = tag.role === 'Figure' && !tag.entries.has('Alt') && tag.kids.some((kid) => kid.kind === 'tag')
    if (isWrapper) tag.role = 'Div'
  })
}
