/** Prints rows of texts in columns: the first `left` of them set left, all others right. */
export function printTable(rows, { left = 0 } = {}) {
  const [head] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => widthOf(row, column, head))))
  const pad = (cell, column) => (column < left ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))
  for (const row of rows) console.log(row.map(pad).join('  ').trimEnd())
}

// A row with fewer cells ends in a remark, which runs on over the columns that are left.
function widthOf(row, column, head) {
  const isRemark = row.length < head.length && column >= row.length - 1
  return isRemark ? 0 : row[column].length
}
