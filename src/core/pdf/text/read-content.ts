import { arrayAt, dictionaryAt, nameAt, resolve, unpacked } from '../document.ts'
import { type Dictionary, isStream } from '../objects.ts'
import { type ContentTools, closeRun, type Reader, resource, startReader } from './content-reader.ts'
import { markOperators } from './mark-operators.ts'
import { concatenated, type Matrix, matrixOf } from './matrix.ts'
import type { TextRun } from './page-text.ts'
import { type Operands, operatorTable, scanContent } from './scan-content.ts'
import { stateOperators } from './state-operators.ts'
import { textOperators } from './text-operators.ts'

/**
 * Reads the text that a content stream paints; `start` leads from its units to those of the runs.
 *
 * Follows what places text (ISO 32000-1, 9.2 to 9.4) and what marks it (14.6); paths, colours and pictures are passed
 * over. Throws on an operator that it does not know.
 */
export function readContent(
  source: Uint8Array,
  resources: Dictionary,
  start: Matrix,
  tools: ContentTools,
): readonly TextRun[] {
  const reader = startReader(resources, start, tools)
  read(source, reader)
  return reader.runs
}

function read(source: Uint8Array, reader: Reader): void {
  scanContent(source, operators, reader)
  closeRun(reader)
}

// Colours, shadings, strokes and the like (ISO 32000-1, annex A): they neither hold nor move text.
const ignored = 'BX CS DP EX G J K M MP RG SC SCN Tr cs d d0 d1 g gs i j k rg ri sc scn sh w'.split(' ')

const operators = operatorTable<Reader>([
  ...textOperators,
  ...markOperators,
  ...stateOperators,
  ['Do', paintObject],
  ...ignored.map((operator) => [operator, () => {}] as const),
])

function paintObject(reader: Reader, { values }: Operands): void {
  const { document } = reader.tools
  const form = resolve(document, resource(reader, 'XObject', values[0]))
  if (!isStream(form) || nameAt(document, form.dictionary.get('Subtype')) !== 'Form') return
  if (reader.depth > deepest) throw new SyntaxError('Unexpected form within itself')
  const { resources, saved, state } = reader
  const matrix = matrixOf(arrayAt(document, form.dictionary.get('Matrix')).map(Number))
  closeRun(reader)
  reader.depth++
  reader.saved = []
  reader.state = { ...state, matrix: concatenated(matrix, state.matrix) }
  if (form.dictionary.has('Resources')) reader.resources = dictionaryAt(document, form.dictionary.get('Resources'))
  read(unpacked(document, form), reader)
  reader.depth--
  Object.assign(reader, { resources, saved, state })
}

const deepest = 16
