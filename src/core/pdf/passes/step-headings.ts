import { eachTag, type Tag } from '../tag-tree.ts'

/** Lets headings go down step by step from level 1 (ISO 14289-1, 7.4.2): the contents stand before the title, and an author may leave out a level. */
export function stepHeadings(root: Tag): void {
  const above: number[] = []
  eachTag(root, (tag) => {
    const level = Number(/^H([1-6])$/.exec(tag.role)?.[1])
    if (!level) return
    while ((above.at(-1) ?? 0) >= level) above.pop()
    tag.role = `H${above.push(level)}`
  })
}
