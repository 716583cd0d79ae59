import { eachTag, type Tag } from '../../../../src/core/pdf/tag-tree.ts'

/** The first heading is of level 1, and no level is left out on the way down. */
export function checkHeadings(root: Tag): readonly string[] {
  const problems: string[] = []
  let last = 0
  eachTag(root, ({ role }) => {
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0)
    if (level > last + 1) problems.push(`7.4.2 ${role} after ${last === 0 ? 'no heading' : `H${last}`}`)
    last = level || last
  })
  return problems
}
