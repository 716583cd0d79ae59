import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import type { AlignType, TableCell } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { CellKind } from '../../tables/table-data.ts'

/** What the cells of a table have in common. */
export interface Frame {
  readonly align: readonly AlignType[]
  /** Cells in a row. */
  readonly width: number
}

/** A cell where it stands. */
export interface StandingCell {
  /** Unset where the row ends before it. */
  readonly cell: TableCell | undefined
  readonly index: number
  readonly isHead: boolean
  readonly isGroup: boolean
}

const numeric: ReadonlySet<CellKind | undefined> = new Set<CellKind>(['integer', 'decimal', 'percentage'])

/** A cell of a table: a header where it names its column or row. Aligned by class, because HTML has given up `align`. */
export function tableCell(state: State, standing: StandingCell, { align }: Frame): Element {
  const { cell, index, isGroup } = standing
  const children = cell ? state.all(cell) : []
  const { kind, columns = 1 } = cell?.data ?? {}
  const alignment = isGroup ? undefined : align[index]
  const classes = [...(alignment ? [`align-${alignment}`] : []), ...(numeric.has(kind) ? ['number'] : [])]
  const properties: Properties = {
    ...(classes.length > 0 && { className: classes }),
    ...(columns > 1 && { colSpan: columns }),
  }
  // A header cell without words heads nothing.
  const scope = children.length > 0 ? scopeOf(standing) : undefined
  return scope ? h('th', { scope, ...properties }, children) : h('td', properties, children)
}

function scopeOf({ cell, isHead, isGroup }: StandingCell): 'col' | 'row' | 'rowgroup' | undefined {
  if (isHead) return 'col'
  if (cell?.data?.header !== 'row') return undefined
  return isGroup ? 'rowgroup' : 'row'
}
