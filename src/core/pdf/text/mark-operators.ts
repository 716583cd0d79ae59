import { dictionaryAt } from '../document.ts'
import { isDictionary, isName } from '../objects.ts'
import { textOf } from '../text-string.ts'
import { closeRun, type Operator, type Reader, resource } from './content-reader.ts'
import type { Operands } from './scan-content.ts'

/** The operators that mark what stands between them (ISO 32000-1, 14.6 and 14.9.4). */
export const markOperators: readonly (readonly [string, Operator])[] = [
  ['BMC', beginMark],
  ['BDC', beginMark],
  ['EMC', endMark],
]

function beginMark(reader: Reader, { values: [tag, properties] }: Operands): void {
  const entries = isDictionary(properties)
    ? properties
    : dictionaryAt(reader.tools.document, resource(reader, 'Properties', properties))
  const actual = entries.get('ActualText')
  const id = entries.get('MCID')
  const isActual = actual !== undefined
  if (isActual) reader.actual = textOf(actual)
  else closeRun(reader)
  reader.marks.push({
    id: typeof id === 'number' ? id : undefined,
    artifact: isName(tag) && tag.name === 'Artifact',
    reversed: isName(tag) && tag.name === 'ReversedChars',
    isActual,
  })
}

function endMark(reader: Reader): void {
  const mark = reader.marks.at(-1)
  if (mark?.isActual) reader.actual = undefined
  else closeRun(reader)
  reader.marks.pop()
}
