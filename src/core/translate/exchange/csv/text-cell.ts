import { harmlessCell } from '../../../harmless-cell.ts'

// One apostrophe more than a text has of its own, so that taking one away gives every text back.
const leading = /^'*/

/** A text as a cell that no spreadsheet runs, and that `readTextCell` reads as it was. */
export function textCell(text: string): string {
  return isFormula(text.replace(leading, '')) ? `'${text}` : text
}

/** The opposite of `textCell`. `isBare`: it is a formula that nothing kept from being run. */
export function readTextCell(cell: string): { readonly text: string; readonly isBare: boolean } {
  if (isFormula(cell)) return { text: cell, isBare: true }
  const isKept = cell.startsWith("'") && isFormula(cell.replace(leading, ''))
  return { text: isKept ? cell.slice(1) : cell, isBare: false }
}

function isFormula(text: string): boolean {
  return harmlessCell(text) !== text
}
