import { quote } from '../../../quote.ts'
import type { Finding, ReadFile } from '../../../report.ts'
import { type CsvRow, placeOfCell } from '../../../tables/place-of-cell.ts'
import { readCsv } from '../../../tables/read-csv.ts'
import type { Incoming } from '../../merge/incoming.ts'
import { fileFinding } from '../file-finding.ts'
import type { ReadTranslations } from '../read-translations.ts'
import { decodeCsv } from './decode-csv.ts'
import { readTextCell } from './text-cell.ts'
import { csvColumns } from './write-csv.ts'

/** Read a table of translations as it comes back from a spreadsheet; never throws. */
export function readCsvTranslations(file: ReadFile): ReadTranslations {
  const decoded = decodeCsv(file)
  if ('finding' in decoded) return { incoming: [], findings: [decoded.finding] }
  const { rows, findings } = readCsv(decoded.text, file.path)
  if (findings.length > 0) return { incoming: [], findings }
  const [head, ...others] = rows
  const names = head?.cells.map((cell) => cell.toLowerCase()) ?? []
  const missing = ['source', 'translation'].filter((column) => !names.includes(column))
  if (missing.length > 0) return { incoming: [], findings: [withoutColumns(missing, names, file.path)] }
  const read = others.map((row) => readRow({ row, names, path: file.path }))
  return { incoming: read.flatMap((one) => one.incoming ?? []), findings: read.flatMap((one) => one.findings) }
}

interface Row {
  readonly row: CsvRow
  readonly names: readonly string[]
  readonly path: string
}

function withoutColumns(missing: readonly string[], names: readonly string[], path: string): Finding {
  const columns = missing.map((column) => `\`${column}\``).join(' and ')
  const found = names.slice(0, 8).map(quote).join(', ')
  const text = `Unexpected table with the columns ${found}, expected ${columns} among them`
  const hint = `The first row holds the names of the columns, as they were exported: ${csvColumns.join(', ')}.`
  return fileFinding(path, 1, { text, hint })
}

interface ReadRow {
  readonly incoming?: Incoming
  readonly findings: readonly Finding[]
}

function readRow(given: Row): ReadRow {
  const { row } = given
  const [source, translation] = [cellOf(given, 'source'), cellOf(given, 'translation')]
  const state = cellOf(given, 'state').text.toLowerCase()
  const fault = faultOf(given, source, translation)
  if (fault) return { findings: [fault] }
  const incoming = {
    id: cellOf(given, 'id').text || undefined,
    context: given.names.includes('context') ? cellOf(given, 'context').text : undefined,
    source: source.text,
    translation: translation.text,
    fuzzy: translation.text !== '' && !sure.includes(state),
    comments: cellOf(given, 'comment')
      .text.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    line: row.line,
  }
  return { incoming, findings: sure.includes(state) || state === 'fuzzy' ? [] : [unknownState(given, state)] }
}

// Who translates an empty message in a spreadsheet seldom thinks of its state.
const sure: readonly string[] = ['', 'translated', 'empty']

interface Cell {
  readonly text: string
  readonly isBare: boolean
}

function cellOf({ row, names }: Row, column: string): Cell {
  return readTextCell(row.cells[names.indexOf(column)] ?? '')
}

function faultOf(given: Row, source: Cell, translation: Cell): Finding | undefined {
  const { text, isBare } = translation
  const hint = 'This message was left out; the others were read.'
  if (/^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|ИМЯ\?|ССЫЛКА!|ЗНАЧ!)$/u.test(text)) {
    const said = `Unexpected ${quote(text)}, which a spreadsheet writes where it took a text for a formula`
    return cellFinding(given, 'translation', { text: said, hint: `${hint} Write the translation again, as text.` })
  }
  // Of a source that begins with a sign the translation may, too.
  if (!isBare || /^[-+=@]/.test(source.text)) return undefined
  const said = `Unexpected formula ${quote(text)}, expected a translation`
  return cellFinding(given, 'translation', { text: said, hint: `${hint} If it is a text, write \`'\` before it.` })
}

function unknownState(given: Row, state: string): Finding {
  const text = `Unexpected state ${quote(state)}, expected \`translated\`, \`fuzzy\` or \`empty\``
  return cellFinding(given, 'state', { text, hint: 'It was taken for `fuzzy`.' })
}

function cellFinding({ row, names, path }: Row, column: string, words: Pick<Finding, 'text' | 'hint'>): Finding {
  return { ...fileFinding(path, row.line, words), place: placeOfCell(row, names.indexOf(column), path) }
}
