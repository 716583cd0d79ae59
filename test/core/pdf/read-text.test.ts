import { beforeAll, describe, expect, test } from 'vitest'
import type { PdfDocument } from '../../../src/core/pdf/document.ts'
import { dictionary, name, type PdfValue, reference } from '../../../src/core/pdf/objects.ts'
import { type PageText, readText } from '../../../src/core/pdf/read-text.ts'
import { linesOf, wordsOnLine } from '../../../src/core/pdf/text/lines-of.ts'
import { writePdf } from '../../../src/core/pdf/write-pdf.ts'
import { openBrowser } from '../../../src/print/browser.ts'
import { page } from '../../print/page.ts'

describe('the text of a printed page', () => {
  let pages: readonly PageText[]
  beforeAll(async () => {
    await using browser = await openBrowser()
    pages = readText(await browser.print(page(body, {}, '@page { @top-left { content: "Head" } }')))
  })

  const lines = () => pages.flatMap(({ runs }) => linesOf(runs).map((line) => wordsOnLine(line).join(' ')))

  test.each([
    ['Kazakh', 'Қазақстан Республикасында ұлттық баспасөз, әділ әрі өкілді; үшін, ғылым, һәм, іс, ңң'],
    ['Russian, with letters like those of Latin', '«Федеральный закон» вступил в силу — объём ёлки. A А a а e е'],
    ['ligatures', 'office affluent difficult first fifth soft waffle'],
    ['signs', '½ ² № € ₸ “quoted” ‘x’ don’t – —'],
    ['spaces that do not break', 'a b'],
    ['spread and narrowed letters', 'letter spaced words tight words'],
    ['words of several fonts', 'bold H2O x'],
    ['note marks, which are no part of the word before', 'word. 12 next 3,4'],
    ['cells, which are words of their own', 'one two three 7'],
    ['Hebrew and Arabic without a font', '������� ����� PDF'],
    ['text that is half seen through', 'half seen words'],
  ])('is read: %s', (_, words) => {
    expect(lines().join(' ')).toContain(words)
  })

  test('has a hyphen where a word is divided, and no other sign of it', () => {
    expect(lines().slice(-7, -1)).toEqual(['extra‐', 'ordinary', 'long-', 'term', 'inter‐', 'national'])
  })

  test('lacks what nobody sees', () => {
    expect(lines().join(' ')).not.toContain('hidden')
  })

  test('says what is cut off', () => {
    // Of this line only the upper ends of the tallest letters are seen, and only they are painted.
    expect(pages[0]?.runs.filter(({ cut }) => cut).map(({ text }) => text)).toEqual(['hit'])
  })

  test('has its places in pixels from the corner of the sheet', () => {
    const first = pages[0]?.runs.find(({ text }) => text === 'First line')
    expect(first?.x).toBeCloseTo(72, 0)
    expect(first?.y).toBeCloseTo(95 + 15 + 16, 0)
    expect(first?.size).toBeCloseTo(15, 0)
    expect(pages[0]?.width).toBeCloseTo(793.7, 0)
  })

  test('is marked where a tag speaks for it', () => {
    const runs = pages[0]?.runs ?? []
    expect(runs.find(({ text }) => text === 'First line')?.mark).toBeTypeOf('number')
    expect(runs.find(({ text }) => text === 'Head')?.mark).toBeUndefined()
  })
})

const body = `<p>First line</p>
  <p lang="kk" style="text-align: justify">Қазақстан Республикасында ұлттық баспасөз, әділ әрі өкілді; үшін, ғылым, һәм, іс, ңң</p>
  <p lang="ru">«Федеральный закон» вступил в силу — объ&shy;ём ёлки. A А a а e е</p>
  <p>office affluent difficult first fifth soft waffle</p>
  <p>½ ² № € ₸ “quoted” ‘x’ don’t – —</p>
  <p>a&nbsp;b</p>
  <p><span style="letter-spacing: 3px">letter spaced words</span> <span style="letter-spacing: -.5px">tight words</span></p>
  <p><b>bo</b>ld H<sub>2</sub>O x</p>
  <p>word.<sup style="font-size:8px">12</sup> next<sup>3</sup><sup>,</sup><sup>4</sup></p>
  <table><tr><td>one</td><td>two three</td><td>7</td></tr></table>
  <p dir="rtl">العربية עברית PDF</p>
  <p style="position: absolute; clip-path: inset(50%)">hidden</p>
  <p style="height: 8px; overflow: hidden; margin: 0">shown in part</p>
  <p style="width: 60px">extra&shy;ordi&shy;nary long-term inter&shy;national</p>
  <p style="opacity: .5">half seen words</p>`

describe('text in a PDF by hand', () => {
  test('is one run along a line, whatever moves within it', () => {
    const [run, ...others] = runsOf('BT /F 10 Tf 1 0 0 1 75 150 Tm (AB) Tj 20 0 Td (C) Tj ET')
    expect(run).toMatchObject({ text: 'abc', x: 100, y: 100, mark: undefined, artifact: false })
    expect(run?.size).toBeCloseTo(10 / 0.75)
    expect(run?.width).toBeCloseTo(25 / 0.75)
    expect(others).toEqual([])
  })

  test('moves on by the widths of its characters, its spacing and its kerning', () => {
    const [first] = runsOf('BT /F 10 Tf 2 Tc 50 Tz [(A) -100 (B)] TJ ET')
    expect(first?.width).toBeCloseTo(((5 + 2 + 1 + 5 + 2) * 0.5) / 0.75)
  })

  test('has a space where the kerning is as wide as one', () => {
    expect(textsOf('BT /F 10 Tf [(A) -300 (B) -30 (C)] TJ ET')).toEqual(['a bc'])
  })

  test('begins anew on each line', () => {
    const runs = runsOf('BT /F 10 Tf 12 TL 0 100 Td (A) Tj 0 -12 TD (B) Tj T* (C) Tj (A) \' 0 0 (B) " ET')
    expect(runs.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'a', 'b'])
    expect(runs.map(({ y }) => Math.round(y * 0.75))).toEqual([125, 137, 149, 161, 173])
  })

  test('stands where the matrices lead', () => {
    const [inside, outside] = runsOf('q 2 0 0 2 10 20 cm BT /F 10 Tf 5 5 Td (A) Tj ET Q BT /F 10 Tf 5 5 Td (A) Tj ET')
    expect(inside?.x).toBeCloseTo(20 / 0.75)
    expect(inside?.y).toBeCloseTo(195 / 0.75)
    expect(inside?.size).toBeCloseTo(20 / 0.75)
    expect(outside?.size).toBeCloseTo(10 / 0.75)
  })

  test('is what its mark says it is', () => {
    expect(textsOf('BT /F 10 Tf /Span <</ActualText <FEFF0066006C>>> BDC (A) Tj (B) Tj EMC (C) Tj ET')).toEqual(['flc'])
  })

  test('bears the mark around it', () => {
    const runs = runsOf('/P <</MCID 4>> BDC BT /F 10 Tf (A) Tj ET EMC /Artifact BMC BT /F 10 Tf (B) Tj ET EMC')
    expect(runs.map(({ mark, artifact }) => [mark, artifact])).toEqual([
      [4, false],
      [undefined, true],
    ])
  })

  test('is read from right to left where it was painted the other way', () => {
    const runs = runsOf('BT /ReversedChars BMC /F 10 Tf (CBA) Tj EMC ET')
    expect(runs.map(({ text, rightToLeft }) => [text, rightToLeft])).toEqual([['abc', true]])
    expect(textsOf('BT /ReversedChars BMC /G 10 Tf <00070006> Tj <0005> Tj EMC ET')).toEqual(['zfiq'])
  })

  test('may be written in codes of one byte', () => {
    expect(textsOf('BT /F 10 Tf <4142> Tj <43> Tj ET')).toEqual(['abc'])
  })

  test('is read on from part to part of a page, where words end', () => {
    expect(readText(pdfOf('BT /F', '10 Tf (A) Tj', '(B) Tj ET'))[0]?.runs.map(({ text }) => text)).toEqual(['ab'])
  })

  test('is found in forms, which may stand in one another', () => {
    expect(textsOf('/X Do')).toEqual(['b'])
  })

  test('has what no map explains as a character that stands for all of them', () => {
    expect(textsOf('BT /F 10 Tf (AZ) Tj ET')).toEqual(['a\ufffd'])
  })

  test('is counted on through ranges of codes', () => {
    expect(textsOf('BT /G 10 Tf <00030004000500060007> Tj ET')).toEqual(['xyzfiq'])
  })

  test('has the box of a font for what it lacks, whatever the mark says', () => {
    expect(textsOf('BT /G 10 Tf /Span <</ActualText (a)>> BDC <0000> Tj EMC ET')).toEqual(['\ufffd'])
  })

  test.each([
    ['an operator that nobody knows', '1 XX', 'Unexpected operator `XX`'],
    ['an operator whose end is known', 'longTj', 'Unexpected operator `longTj`'],
    ['text without a font', 'BT (A) Tj ET', 'Unexpected text before a font is chosen'],
    ['a font that the page lacks', 'BT /H 10 Tf ET', 'Unexpected name of a font'],
    ['a move of three numbers', '1 2 3 Td', 'Unexpected 3 numbers, expected 2'],
    ['a matrix of four', '1 2 3 4 cm', 'Unexpected 4 numbers, expected 6'],
    ['a form within itself', '/Loop Do', 'Unexpected form within itself'],
  ])('of a page with %s is refused', (_, content, message) => {
    expect(() => readText(pdfOf(content))).toThrow(`Page 1 of the PDF cannot be read: ${message}`)
  })
})

function runsOf(content: string) {
  return readText(pdfOf(content))[0]?.runs ?? []
}

function textsOf(content: string): readonly string[] {
  return runsOf(content).map(({ text }) => text)
}

/** A page of 300 by 225 points, 400 by 300 pixels, with a font of half the size for A, B and C. */
function pdfOf(...parts: readonly string[]): Uint8Array {
  const objects: (PdfValue | undefined)[] = [undefined]
  const add = (value: PdfValue) => reference(objects.push(value) - 1)
  const stream = (text: string, entries: Readonly<Record<string, PdfValue>> = {}) =>
    add({ kind: 'stream', dictionary: dictionary(entries), data: Buffer.from(text, 'latin1') })
  const map = stream('3 beginbfchar <41> <0061> <42> <0062> <43> <0063> endbfchar')
  const f = add(
    dictionary({ Type: name('Font'), Subtype: name('Type1'), FirstChar: 65, Widths: [500, 500, 500], ToUnicode: map }),
  )
  const wide = stream('2 beginbfrange <0003> <0005> <0078> <0006> <0007> [<FB01> <0071>] endbfrange')
  const descendant = add(dictionary({ Subtype: name('CIDFontType2'), DW: 500, W: [3, [400, 600], 5, 7, 700] }))
  const g = add(
    dictionary({
      Subtype: name('Type0'),
      Encoding: name('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: wide,
    }),
  )
  const fonts = dictionary({ F: f, G: g })
  const inner = stream('BT /F 5 Tf (B) Tj ET', { Subtype: name('Form'), Resources: dictionary({ Font: fonts }) })
  const form = stream('/Y Do', { Subtype: name('Form'), Resources: dictionary({ XObject: dictionary({ Y: inner }) }) })
  const loop = stream('/Loop Do', { Subtype: name('Form') })
  const resources = dictionary({ Font: fonts, XObject: dictionary({ X: form, Loop: loop }) })
  const kid = add(dictionary({ Type: name('Page'), Contents: parts.map((part) => stream(part)) }))
  // Box and resources stand above the page, as they may.
  const pages = add(
    dictionary({ Type: name('Pages'), Kids: [kid], Count: 1, MediaBox: [0, 0, 300, 225], Resources: resources }),
  )
  const entries = objects[kid.number]
  if (entries instanceof Map) entries.set('Parent', pages)
  const root = add(dictionary({ Type: name('Catalog'), Pages: pages }))
  const document: PdfDocument = { objects, trailer: dictionary({ Root: root }) }
  return writePdf(document)
}
