import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dictionaryAt } from '../../src/core/pdf/document.ts'
import { finishPdf } from '../../src/core/pdf/finish-pdf.ts'
import { countPages } from '../../src/core/pdf/read-destinations.ts'
import { readPdf } from '../../src/core/pdf/read-pdf.ts'
import { textOf } from '../../src/core/pdf/text-string.ts'
import { type Browser, openBrowser } from '../../src/print/browser.ts'
import { fontsOf } from './fonts-of.ts'
import { face, font, page, picture } from './page.ts'

describe('one warm browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test('prints a page with its title', async () => {
    const document = readPdf(await browser.print(page('<h1>Findings</h1>')))
    expect(textOf(dictionaryAt(document, document.trailer.get('Info')).get('Title'))).toBe('Report')
  })

  test('says which browser it is', () => {
    expect(browser.version).toMatch(/Chrome\/\d+\./)
  })

  test('prints the same page to the same bytes once it is finished', async () => {
    const table = '<table><thead><tr><th>A<th>B</thead><tr><th scope="row">x<td>1</table>'
    const one = await browser.print(page(`<h1>Findings</h1>${table}`))
    await browser.print(page('<p>Something else, which moves the counters of the browser on.'))
    const two = await browser.print(page(`<h1>Findings</h1>${table}`))
    expect(finish(two).equals(finish(one))).toBe(true)
  })

  test('prints several pages at a time', async () => {
    const prints = await Promise.all(
      [1, 2, 3].map((count) => browser.print(page('<p style="break-after:page">x'.repeat(count)))),
    )
    expect(prints.map(countPages)).toEqual([1, 2, 3])
  })

  test('embeds static fonts as TrueType, never as Type 3', async () => {
    const fonts = fontsOf(await browser.print(page('<p>Қазақстан <b style="font-weight:600">bold</b>')))
    expect(fonts).toEqual(['CIDFontType2 SourceSerif4-Regular', 'CIDFontType2 SourceSerif4-Semibold'])
  })

  test('shows no font of the machine, whatever a page asks for', async () => {
    const fonts = fontsOf(await browser.print(page('<p style="font-family:DejaVu Sans,Arial,monospace">x')))
    expect(fonts).toEqual(['CIDFontType2 SourceSerif4-Regular'])
  })

  test('prints a running head in a font that nothing else uses', async () => {
    const css = `${face('SourceSans3-Bold', 700, 'Head')} @page { @top-left { content: 'Head'; font: 700 12px Head } }`
    const [path, resource] = font('SourceSans3-Bold')
    const fonts = fontsOf(await browser.print(page('<p>x', { [path]: resource }, css)))
    expect(fonts).toContain('CIDFontType2 SourceSans3-Bold')
  })

  test('prints pictures whose path needs escapes', async () => {
    await browser.print(page('<img src="media/map%20%C3%A9.png" alt="">', { 'media/map é.png': picture(1, 2, 3) }))
  })

  test('prints a new picture under the name of an old one', async () => {
    const red = await browser.print(page('<img src="a.png" alt="A">', { 'a.png': picture(255, 0, 0) }))
    const blue = await browser.print(page('<img src="a.png" alt="A">', { 'a.png': picture(0, 0, 255) }))
    expect(finish(blue).equals(finish(red))).toBe(false)
  })

  test('names a picture that is missing', async () => {
    const print = browser.print(page('<img src="media/map.png" alt="A map">'))
    await expect(print).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('media/map.png') })
  })

  test('names a picture that is damaged', async () => {
    const broken = { bytes: picture(1, 2, 3).bytes.slice(0, 40), type: 'image/png' }
    const print = browser.print(page('<img src="media/map.png" alt="A map">', { 'media/map.png': broken }))
    await expect(print).rejects.toThrow('the picture media/map.png')
  })

  test('names a font that is missing', async () => {
    const print = browser.print(page('<p style="font-family:Lost">x', {}, face('Lost', 400, 'Lost')))
    await expect(print).rejects.toThrow('fonts/Lost.ttf.woff2')
  })

  test('names a font that is damaged', async () => {
    const broken = { bytes: Buffer.from('no font'), type: 'font/woff2' }
    const css = face('Broken', 400, 'Broken')
    const print = browser.print(page('<p style="font-family:Broken">x', { 'fonts/Broken.ttf.woff2': broken }, css))
    await expect(print).rejects.toThrow('the font Broken')
  })

  test('names a background that is missing', async () => {
    const print = browser.print(page('<p style="background:url(media/paper.png)">x'))
    await expect(print).rejects.toThrow('media/paper.png')
  })

  test('runs no script of the page', async () => {
    const script = '<script>document.body.append("!".repeat(9999))</script><p onclick="x">'
    expect(countPages(await browser.print(page(`${script}<p>x<svg onload="document.title = 'scripted'"></svg>`)))).toBe(
      1,
    )
  })

  test('goes on printing after a report that was at fault', async () => {
    await browser.print(page('<img src="lost.png" alt="">')).catch(() => undefined)
    expect(countPages(await browser.print(page('<p>x')))).toBe(1)
  })
})

function finish(bytes: Uint8Array): Buffer {
  const about = { title: 'Report', language: 'en', author: '', subject: '', keywords: [], date: '2023-07-14' }
  return Buffer.from(finishPdf(bytes, { ...about, creator: 'Rapporteur 0.1.0', pageLabels: { coverPages: 0 } }))
}
