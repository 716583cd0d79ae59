import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import { type CsvRow, placeOfCell, placeOfRow } from '../../tables/place-of-cell.ts'
import { readCsv } from '../../tables/read-csv.ts'
import type { Glossary, Term } from './glossary.ts'

/** Read `translations/glossary.csv`. A row that cannot be read is left out, and told. */
export function readGlossary(
  source: string,
  path: string,
): { readonly glossary: Glossary; readonly findings: readonly Finding[] } {
  const { rows, findings: ofFile } = readCsv(source, path)
  const findings: Finding[] = ofFile.map((finding) => ({ ...finding, rule }))
  const [head, ...body] = rows
  if (head === undefined) return { glossary: { terms: [] }, findings }
  const columns = head.cells.map((cell) => cell.trim().toLowerCase())
  findings.push(...findingsOfHead(head, columns, path))
  const terms = new Map<string, Term>()
  for (const row of columns.includes('term') ? body : []) {
    const term = termOf(row, columns)
    const known = terms.get(term.term.toLowerCase())
    findings.push(...findingsOfRow(row, columns, { path, term, known }))
    if (term.term !== '' && known === undefined) terms.set(term.term.toLowerCase(), term)
  }
  return { glossary: { terms: [...terms.values()] }, findings }
}

const rule = 'glossary-is-valid'

const tag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/

const ownColumns = ['term', 'note', 'keep', 'forbidden']

function findingsOfHead(head: CsvRow, columns: readonly string[], path: string): readonly Finding[] {
  const unknown = columns.flatMap((column, index): Finding[] => {
    if (ownColumns.includes(column) || tag.test(column)) return []
    const text = `Unexpected column ${quote(head.cells[index] ?? '')}, expected ${quote('term')}, a language such as ${quote('ru')}, ${quote('note')}, ${quote('keep')} or ${quote('forbidden')}`
    return [{ rule, place: placeOfCell(head, index, path), text }]
  })
  if (columns.includes('term')) return unknown
  const hint = 'Name the columns in the first row: `term,ru,kk,note,keep,forbidden`.'
  return [{ rule, place: placeOfRow(head, path), text: 'The glossary has no column `term`', hint }, ...unknown]
}

function termOf(row: CsvRow, columns: readonly string[]): Term {
  const cell = (name: string) => row.cells[columns.indexOf(name)]?.trim() ?? ''
  const translations = columns.flatMap((column, index): [string, readonly string[]][] => {
    const words = severalOf(row.cells[index] ?? '')
    return ownColumns.includes(column) || !tag.test(column) || words.length === 0 ? [] : [[column, words]]
  })
  return {
    term: cell('term').replace(/\s+/g, ' '),
    translations: new Map(translations),
    note: cell('note'),
    keep: yes.test(cell('keep')),
    forbidden: severalOf(cell('forbidden')),
    line: row.line,
  }
}

const yes = /^(?:yes|y|true|1|x|\+)$/i
const no = /^(?:no|n|false|0|-)?$/i

/** Words with semicolons or upright lines between them. */
function severalOf(cell: string): readonly string[] {
  return cell
    .split(/[;|]/)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '')
}

interface AboutRow {
  readonly path: string
  readonly term: Term
  readonly known: Term | undefined
}

function findingsOfRow(row: CsvRow, columns: readonly string[], { path, term, known }: AboutRow): readonly Finding[] {
  const findings: Finding[] = []
  const at = (column: string) => placeOfCell(row, columns.indexOf(column), path)
  if (term.term === '') findings.push({ rule, place: at('term'), text: 'A row of the glossary has no term' })
  if (known) {
    const text = `Unexpected second row for ${quote(term.term)}, which line ${known.line} has already`
    findings.push({ rule, place: at('term'), text, hint: 'Put both translations into one row, with `;` between them.' })
  }
  const keep = row.cells[columns.indexOf('keep')]?.trim() ?? ''
  if (!yes.test(keep) && !no.test(keep)) {
    findings.push({ rule, place: at('keep'), text: `Unexpected ${quote(keep)}, expected ${quote('yes')} or nothing` })
  }
  if (row.cells.length > columns.length) {
    const text = `The row has ${row.cells.length} cells, expected ${columns.length}`
    findings.push({
      rule,
      place: placeOfRow(row, path),
      text,
      hint: 'Put a cell with a comma in it in quotation marks.',
    })
  }
  return findings
}
