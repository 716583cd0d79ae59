import { beforeAll, describe, expect, test } from 'vitest'
import { catalogOf, dictionaryAt, type PdfDocument, pagesOf, unpacked } from '../../../src/core/pdf/document.ts'
import { finishPdf } from '../../../src/core/pdf/finish-pdf.ts'
import { byteString, isDictionary, isReference } from '../../../src/core/pdf/objects.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { writePdf } from '../../../src/core/pdf/write-pdf.ts'
import { openBrowser } from '../../../src/print/browser.ts'
import { page, picture } from '../../print/page.ts'
import { checkTags } from './check-tags.ts'
import { plainMetadata } from './plain-metadata.ts'

const body = `
  <h1>Findings</h1>
  <h3>Media</h3>
  <p>Text in <em>many</em> ways, and <a href="https://example.org/">a site</a>.</p>
  <ul><li>One</li></ul>
  <figure><img src="map.png" alt="A map"></figure>
  <table><tr><th scope="col">Region</th><th scope="col">Votes</th></tr><tr><td>East</td><td></td></tr></table>
  <aside>A note.</aside>`

describe('the checker of tags', () => {
  let printed: Uint8Array
  let finished: Uint8Array
  beforeAll(async () => {
    await using browser = await openBrowser()
    const css = '@page { @bottom-center { content: counter(page) } }'
    printed = await browser.print(page(body, { 'map.png': picture(9, 9, 9) }, css))
    finished = finishPdf(
      await browser.print(page(body.replace('<td></td>', '<td>1</td>'), { 'map.png': picture(9, 9, 9) }, css)),
      plainMetadata,
    )
  })

  test('finds nothing in a finished PDF', () => {
    expect(checkTags(finished)).toEqual([])
  })

  // As veraPDF counts the rules of ISO 14289-1.
  test.each([
    ['5-1', '5 The metadata do not claim PDF/UA'],
    ['7.1-3', /^7\.1 Page 1 paints outside of marks: /],
    ['7.1-5, of emphasis', '7.1 Em is no role of PDF 1.7'],
    ['7.1-5, of notes', '7.1 Aside is no role of PDF 1.7'],
    ['7.1-8', '7.1 The document has no metadata'],
    ['7.1-9', '7.1 The metadata have no title'],
    ['7.2-20', '7.2 NonStruct in LI'],
    ['7.2-43', '7.2 A table with rows of 2 and 1 cells'],
    ['7.3-1', '7.3 A figure without a description'],
    ['7.4.2-1', '7.4.2 H3 after H1'],
    ['7.18.5-2, and 7.18.1-2', '7.18.5 A link of page 1 has no description'],
  ])('finds that what a browser prints breaks rule %s', (_, problem) => {
    expect(checkTags(printed)).toContainEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
  })

  // Of these a browser breaks none, so something is spelt wrong in the file, as long as before.
  test.each([
    ['6.2', '/Marked true', '/Marker true', '6.2 The document is not marked'],
    ['7.1', '/StructParents 0', '/StructParents 9', '7.1 Mark 0 of page 1 has no tag'],
    ['7.1', '/DisplayDocTitle', '/DisplayDocTitel', '7.1 The title is not displayed'],
    ['7.2', '/Lang (en)>>\nendobj', '/Long (en)>>\nendobj', '7.2 The document has no language'],
    ['7.2', '/S /TD', '/S /LI', '7.2 LI in TR'],
    ['7.5', '/Scope', '/Scape', '7.5 A header cell that heads nothing'],
    ['7.9', '/S /Aside', '/S /Note ', '7.9 A note without an id'],
    ['7.18.3', '/Tabs /S', '/Tabs /R', '7.18.3 Page 1 has links in no order'],
    ['7.18.5', '/S /Link', '/S /Lank', '7.18.5 A link of page 1 has no tag'],
    ['7.21', '/Subtype /Type0', '/Subtype /Type3', '7.21 AAAAAA+SourceSerif4-Regular is drawn, and no font'],
    ['7.21.4.1', '/FontFile2', '/FontFileX', '7.21.4.1 AAAAAA+SourceSerif4-Regular is not in the file'],
    ['7.21.7', '/ToUnicode', '/ToUnicorn', '7.21.7 AAAAAA+SourceSerif4-Regular does not say its letters'],
  ])('finds that a file breaks rule %s, with %s spelt wrong', (_, right, wrong, problem) => {
    const text = Buffer.from(printed).toString('latin1')
    expect(text).toContain(right)
    const spoilt = Buffer.from(
      text.replaceAll(right, () => wrong),
      'latin1',
    )
    expect(checkTags(printed)).not.toContain(problem)
    expect(checkTags(spoilt)).toContain(problem)
  })

  // A browser packs what it paints, so this is written anew.
  test.each([
    ['has text within an artifact: ', (content: string) => `/Artifact BMC\n${content}\nEMC`],
    ['has an artifact within text: ', (content: string) => content.replace(/MCID.*BDC\n/, '$&/Artifact BMC\nEMC\n')],
    ['ends a mark that it does not begin', (content: string) => `${content}\nEMC`],
    ['begins a mark that it does not end', (content: string) => `${content}\n/Artifact BMC\n`],
  ])('finds that a page breaks rule 7.1: it %s', (problem, spoil) => {
    const problems = checkTags(spoilt(finished, (document) => paint(document, spoil)))
    expect(problems.filter((each) => each.startsWith(`7.1 Page 1 ${problem}`))).not.toEqual([])
  })

  test('finds that a file breaks rule 7.21.7, with shapes that it calls character 0', () => {
    const nameless = spoilt(finished, ({ objects }) => {
      const data = Buffer.from('1 beginbfchar\n<0012> <0000>\nendbfchar')
      for (const value of objects) {
        const map = isDictionary(value) ? value.get('ToUnicode') : undefined
        if (isReference(map)) objects[map.number] = { kind: 'stream', dictionary: new Map(), data }
      }
    })
    expect(checkTags(nameless)).toContain('7.21.7 AAAAAA+SourceSerif4-Regular says of a shape that it is character 0')
  })

  test('finds that a page breaks rule 7.21.8, with a letter that its font lacks', () => {
    const boxed = spoilt(finished, (document) => paint(document, (content) => content.replace(/<[\dA-F]{4}/, '<0000')))
    expect(checkTags(boxed)).toContain('7.21.8 Page 1 has a box')
  })

  test('finds that a file breaks rule 7.1, with no tags at all', () => {
    const untagged = spoilt(finished, (document) => catalogOf(document).delete('StructTreeRoot'))
    expect(checkTags(untagged)).toEqual(['7.1 The document is not tagged'])
  })

  test('finds that a file breaks rule 7.9, with one id for all', () => {
    const alike = spoilt(finished, ({ objects }) => {
      for (const value of objects) if (isDictionary(value) && value.has('ID')) value.set('ID', byteString('same'))
    })
    expect(checkTags(alike)).toContain('7.9 The id same twice')
  })
})

function spoilt(bytes: Uint8Array, change: (document: PdfDocument) => void): Uint8Array {
  const document = readPdf(bytes)
  change(document)
  return writePdf(document)
}

/** Has the first page painted otherwise. */
function paint(document: PdfDocument, change: (content: string) => string): void {
  const contents = dictionaryAt(document, pagesOf(document)[0]).get('Contents')
  const content = Buffer.from(unpacked(document, contents)).toString('latin1')
  if (!isReference(contents)) throw new Error('Unexpected page without content')
  document.objects[contents.number] = {
    kind: 'stream',
    dictionary: new Map(),
    data: Buffer.from(change(content), 'latin1'),
  }
}
