// Spreadsheets take such a field for a formula, which can send data away; the apostrophe tells them that it is text.
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/

/** The text of a cell as a spreadsheet may be given it: nothing that it would run. */
export function harmlessCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
