import type { MeasuredColumn, MeasuredItem } from './measured.ts'

/** A column in which a page begins wherever the paper changes, because no page is both upright and turned. Linear. */
export function breakAtTurns(column: MeasuredColumn): MeasuredColumn {
  return { ...column, items: column.items.map((item, index) => afterTurn(item, column.items[index - 1])) }
}

function afterTurn(item: MeasuredItem, last: MeasuredItem | undefined): MeasuredItem {
  return last && last.paper !== item.paper ? { ...item, before: 'forced' } : item
}
