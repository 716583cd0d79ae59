import { describe, expect, test } from 'vitest'
import { type CodeRange, type FontFace, fontFaces } from '../../../src/core/fonts/font-faces.ts'
import { fontTable } from '../../../src/core/fonts/font-table.ts'
import { lettersOfFont } from '../../../src/core/fonts/letters-of-font.ts'
import { groupBy } from '../../../src/core/group-by.ts'
import { houseTheme } from '../../support/house.ts'

const faces = fontFaces(houseTheme.screenFonts)
const cuts = [...groupBy(faces, ({ path }) => path)]

function fileOf({ path, bytes }: FontFace): Uint8Array {
  return houseTheme.assets.get(path)?.subarray(...bytes) ?? new Uint8Array()
}

function codesOf(ranges: readonly CodeRange[]): readonly number[] {
  const codes = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  return [...new Set(codes)].sort((one, other) => one - other)
}

/** `Rapporteur Serif` and the like, by the number that OpenType gives each kind of name. */
function namesOf(file: Uint8Array): ReadonlyMap<number, string> {
  const table = fontTable(file, 'name') ?? new DataView(new ArrayBuffer(6))
  const texts = table.getUint16(4)
  return new Map(
    Array.from({ length: table.getUint16(2) }, (_, index) => {
      const [id = 0, length = 0, start = 0] = [6, 8, 10].map((field) => table.getUint16(6 + 12 * index + field))
      const codes = Array.from({ length: length / 2 }, (_, unit) => table.getUint16(texts + start + 2 * unit))
      return [id, String.fromCharCode(...codes)]
    }),
  )
}

describe('the pieces of the fonts for the screen', () => {
  test('say which letters they have', () => {
    expect(faces.length).toBeGreaterThan(80)
    for (const face of faces) expect(codesOf(face.ranges), face.css).toEqual(codesOf(lettersOfFont(fileOf(face))))
  })

  test.each(cuts)('%s: have all letters of the whole font together', (path, pieces) => {
    const whole = path
      .replace('screen/', '')
      .replace('RapporteurDisplay', 'SourceSerif4Display')
      .replace('RapporteurSerif', 'SourceSerif4')
      .replace('RapporteurSans', 'SourceSans3')
      .replace('.woff2', '.ttf.woff2')
    const letters = lettersOfFont(houseTheme.assets.get(whole) ?? new Uint8Array())
    expect(codesOf(pieces.flatMap(({ ranges }) => ranges))).toEqual(codesOf(letters).filter((code) => code < 0x20000))
  })

  test('bear a name that is not reserved, and the copyright and licence of the whole font', () => {
    for (const face of faces) {
      const { 0: copyright, 13: licence, ...names } = Object.fromEntries(namesOf(fileOf(face)))
      expect(copyright).toMatch(/Adobe.*Reserved Font Name/)
      expect(licence).toContain('SIL Open Font License')
      expect(names[6]).toMatch(/^Rapporteur/)
      expect(Object.values(names).join()).not.toContain('Source')
    }
  })
})
