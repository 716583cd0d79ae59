import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { fontsOf } from '../../print/fonts-of.ts'
import { printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts, writtenBy } from '../../support/rendered.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const reportWith = (inside: string) =>
  reportOfTexts({
    'sections/a.md': '---\ntitle: Map\n---\n\n![The regions](media/map.svg)',
    'media/map.svg': `<?xml version="1.0"?>\n<!-- <svg> -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 40">${inside}</svg>`,
  })

/** The fonts that a picture needs beside those of its report. */
async function fontsFor(inside: string): Promise<readonly string[]> {
  const [plain, drawn] = await Promise.all(['', inside].map((each) => printReport(reportWith(each), browser)))
  const known = new Set(fontsOf(plain?.bytes ?? Buffer.of()))
  return [...new Set(fontsOf(drawn?.bytes ?? Buffer.of()))].filter((font) => !known.has(font))
}

describe('the letters of an SVG', () => {
  test('are set in the sans-serif of the theme, whatever font they ask for', async () => {
    const text =
      '<text y="9" font-family="Arial">Plain</text><text y="19" style="font: italic 9px serif">Stressed</text>'
    expect(await fontsFor(text)).toEqual(['CIDFontType2 SourceSans3-It'])
  })

  test('are bold in letters that are drawn so', async () => {
    expect(await fontsFor('<text y="9" font-weight="bold">Bold</text>')).toEqual([])
  })

  test.each([
    ['Arabic', 'مصر', 'Amiri-Regular'],
    ['Georgian, as numbers', '&#4320;&#x10D0;', 'NotoSerifGeorgian-Regular'],
  ])('are printed in other scripts: %s', async (_, letters, font) => {
    expect(await fontsFor(`<text y="9">${letters}</text>`)).toEqual([`CIDFontType2 ${font}`])
  })

  test('may be drawn twice, and cut at the edge of the picture', async () => {
    const twice = '<text x="3" y="9" stroke="white">Almaty</text><text x="3" y="9">Almaty</text>'
    const { pages } = await printReport(reportWith(`${twice}<text x="90" y="39">Astana</text>`), browser)
    expect(pages.map(textOf).join(' ')).toMatch(/Almaty Almaty .*A/)
  })

  test('can be read in the PDF', async () => {
    const { pages } = await printReport(reportWith('<text y="9">Шу &lt; Or</text>'), browser)
    expect(pages.map(textOf).join(' ')).toContain('Шу < Or')
  })

  test('are left to the machine on screen, and to a font of their own', async () => {
    const embedded =
      '<style>@font-face { font-family: Own; src: url(data:font/woff2;base64,AAAA) }</style><text y="9">مصر</text>'
    const pictureIn = (html = '') => /svg\+xml;base64,([\w+/=]+)/.exec(html)?.[1]
    const page = (await writtenBy('html', reportWith('<text>A</text>')))['en/report.html']
    expect(Buffer.from(pictureIn(page) ?? '', 'base64').toString()).not.toContain('@font-face')
    expect(await fontsFor(embedded)).toEqual([])
  })
})
