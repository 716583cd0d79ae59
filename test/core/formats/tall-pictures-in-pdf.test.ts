import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TextRun } from '../../../src/core/pdf/text/page-text.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { type PrintedReport, printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** With a letter near each of two corners, to tell how large it is on paper. */
const tower = (width: number, height: number) => {
  const letters = `<text x="10" y="30">Q</text><text x="${width - 30}" y="${height - 10}">J</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${letters}</svg>`
}

const print = (section: string, manifest = '') =>
  printReport(
    reportOfTexts({
      'report.yaml': `title: A Report\nlanguage: en\n${manifest}`,
      'sections/a.md': `---\ntitle: Findings\n---\n\n${section}`,
      'tower.svg': tower(600, 2000),
      'half.svg': tower(300, 560),
    }),
    browser,
  )

/** For each picture, how far apart its letters stand, across and down. */
function sizesIn({ pages }: PrintedReport): readonly { readonly across: number; readonly down: number }[] {
  return pages.flatMap(({ runs }) => {
    const at = (letter: string) => runs.filter(({ text }) => text === letter)
    return at('Q').map((first, index) => {
      const { x, y }: TextRun = at('J')[index] ?? first
      return { across: x - first.x, down: y - first.y }
    })
  })
}

const long =
  'It says what stands in each part of the picture, who drew it and from which sources, and what it leaves out. '
const pageOf = ({ pages }: PrintedReport, words: RegExp) => pages.findIndex((page) => words.test(textOf(page)))

describe('a picture that is taller than a page is set smaller', () => {
  test.each([
    ['alone', '![A tower](tower.svg)'],
    ['in a figure', ':::figure{#f caption="A tower"}\n![A tower](tower.svg)\n:::'],
    ['as a figure', '![A tower](tower.svg "Tower"){#f}'],
    ['in a line', 'Some words and ![a tower](tower.svg) and more.'],
    ['in a list', '- One\n- ![A tower](tower.svg)'],
    ['in a row', '| A | B |\n|---|---|\n| x | y |\n| x | ![A tower](tower.svg) |'],
    ['in a recommendation', ':::recommendation{#r}\nDo so.\n\n![A tower](tower.svg)\n:::'],
    ['in a note', 'Text.[^n]\n\n[^n]: ![A tower](tower.svg)'],
  ])('%s', async (_, section) => {
    const [size = { across: 0, down: 0 }, ...others] = sizesIn(await print(`Text.\n\n${section}`))
    expect(others).toEqual([])
    expect(size.down).toBeGreaterThan(400)
    expect(size.down).toBeLessThan(940)
    expect(size.across / size.down).toBeCloseTo(560 / 1960, 2)
  })

  test.each(['standard', 'compact'])('and keeps a long caption below it, in %s density', async (density) => {
    const section = `Text.\n\n:::figure{#f caption="Begins. ${long.repeat(6)}Ends."}\n![A tower](tower.svg)\n:::\n\n${long}`
    const printed = await print(section, `density: ${density}`)
    expect(pageOf(printed, /Q.*J.*Begins\..*Ends\./)).toBeGreaterThan(1)
    expect(sizesIn(printed)[0]?.down).toBeGreaterThan(600)
  })

  test('and leaves room for the heading above it and for the notes of its caption', async () => {
    const section = `:::figure{#f caption="A tower.[^n]"}\n![A tower](tower.svg)\n:::\n\n[^n]: ${long.repeat(4)}Ends.`
    expect(pageOf(await print(section), /Findings.*Q.*J.*A tower\..*Ends\./)).toBeGreaterThan(1)
  })
})

test('pictures of one figure stay as they are where each has room on a page, the last with its caption', async () => {
  const printed = await print(`:::figure{#f caption="Several"}\n${'![A tower](half.svg)\n\n'.repeat(4)}:::`)
  expect(sizesIn(printed).map(({ down }) => Math.round(down))).toEqual([520, 520, 520, 520])
  expect(pageOf(printed, /J.*Several/)).toBeGreaterThan(1)
})

test('pictures of one row become smaller together', async () => {
  const printed = await print('| A |\n|---|\n| ![One](half.svg) ![Other](half.svg) ![Third](half.svg) |')
  expect(sizesIn(printed).map(({ down }) => down < 400)).toEqual([true, true, true])
})
