import type { PageUnit, PageUnits } from '../page-units.ts'

/** What of the text of a page stands in nothing but sections. */
export interface TextBlock {
  /** As the numbers of the elements from the body on. */
  readonly path: readonly number[]
  /** Of its first block that an author wrote, as `RenderedBody` counts them. */
  readonly at: number | undefined
}

/** The blocks of the text in their order, as `MeasuredSheet.blocks` has those on paper. */
export function textBlocks({ body }: PageUnits): readonly TextBlock[] {
  return mainsIn(body, []).flatMap(({ unit, path }) => blocksIn(unit, path))
}

interface Placed {
  readonly unit: PageUnit
  readonly path: readonly number[]
}

function mainsIn(unit: PageUnit, path: readonly number[]): readonly Placed[] {
  if (!('tag' in unit)) return []
  return unit.tag.startsWith('<main')
    ? [{ unit, path }]
    : childrenOf(unit, path).flatMap((one) => mainsIn(one.unit, one.path))
}

function blocksIn(unit: PageUnit, path: readonly number[]): readonly TextBlock[] {
  return childrenOf(unit, path).flatMap((one) =>
    'tag' in one.unit && one.unit.tag.startsWith('<section')
      ? blocksIn(one.unit, one.path)
      : [{ path: one.path, at: firstAt(one.unit) }],
  )
}

function childrenOf(unit: PageUnit, path: readonly number[]): readonly Placed[] {
  return 'tag' in unit ? unit.units.map((child, index) => ({ unit: child, path: [...path, index] })) : []
}

function firstAt(unit: PageUnit): number | undefined {
  if (!('tag' in unit)) return unit.at
  for (const child of unit.units) {
    const at = firstAt(child)
    if (at !== undefined) return at
  }
  return undefined
}
