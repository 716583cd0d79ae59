import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { arrayAt, catalogOf, dictionaryAt, pagesOf, unpacked } from '../../../src/core/pdf/document.ts'
import { finishPdf } from '../../../src/core/pdf/finish-pdf.ts'
import { bookmarksOf } from '../../../src/core/pdf/passes/rename-bookmarks.ts'
import type { PdfMetadata } from '../../../src/core/pdf/pdf-metadata.ts'
import { countPages, readDestinations } from '../../../src/core/pdf/read-destinations.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { eachTag, type Tag } from '../../../src/core/pdf/tag-tree.ts'
import { textOf } from '../../../src/core/pdf/text-string.ts'
import { openBrowser } from '../../../src/print/browser.ts'
import { page, picture } from '../../print/page.ts'
import { checkTags } from './check-tags.ts'

const rows = Array.from({ length: 90 }, (_, row) => `<tr><th scope="row">Region ${row}<td>${row}`).join('')
const body = `
  <p style="break-after:page">Cover</p>
  <h1 id="findings">Findings<sup><a href="#n1" id="c1">1</a></sup></h1>
  <p>Text in <em>many</em> <strong>ways</strong>, <span role="mark" lang="kk">Қазақстан</span>, <a href="https://example.org/">a site</a>.</p>
  <div>Loose <b>text</b></div>
  <ul><li>One</li><li>Two<ol><li>Inner</li></ol></li></ul>
  <figure><img src="map.png" alt="A map"><figcaption>The map</figcaption></figure>
  <blockquote>Quoted</blockquote>
  <table><caption>Turnout</caption><thead><tr><th scope="col">Region</th><th scope="col">Votes</th></tr></thead>${rows}</table>
  <h2 id="é-2">Second ’part’<sup><a href="#n2">2</a></sup></h2>
  <p style="border-bottom:1px solid">Last, <a href="#é-2">itself</a> and <a href="#findings">first</a>.</p>
  <aside id="n1"><p>1. First note. <a href="#c1">Back</a></p></aside>
  <aside id="n2">2. Second note.</aside>`

const metadata: PdfMetadata = {
  title: 'Élections & <more>',
  language: 'en',
  author: 'An Office',
  subject: 'Final report',
  keywords: ['elections', 'votes & voters'],
  date: '2023-07-14',
  creator: 'Rapporteur 0.1.0',
  outline: [{ title: 'Findings' }, { title: 'Second ’part’' }],
  pageLabels: { coverPages: 1 },
  linkTitles: new Map([['n1', 'Note 1']]),
}

describe('a finished PDF', () => {
  let printed: Uint8Array
  let finished: Uint8Array
  beforeAll(async () => {
    await using browser = await openBrowser()
    const css = '@page { @bottom-center { content: counter(page) } } table { break-before: page }'
    printed = await browser.print(page(body, { 'map.png': picture(9, 9, 9) }, css))
    finished = finishPdf(printed, metadata)
  })

  test('is the same for the same print', () => {
    expect(Buffer.from(finishPdf(printed, metadata)).equals(finished)).toBe(true)
  })

  test('differs for another date', () => {
    expect(Buffer.from(finishPdf(printed, { ...metadata, date: '2024-01-01' })).equals(finished)).toBe(false)
  })

  test('is smaller than the print', () => {
    expect(finished.length).toBeLessThan(printed.length)
  })

  test('says what it is and pins its dates', () => {
    const document = readPdf(finished)
    const info = dictionaryAt(document, document.trailer.get('Info'))
    const texts = Object.fromEntries([...info].map(([key, value]) => [key, textOf(value)]))
    expect(texts).toEqual({
      Title: 'Élections & <more>',
      Author: 'An Office',
      Subject: 'Final report',
      Keywords: 'elections, votes & voters',
      Creator: 'Rapporteur 0.1.0',
      Producer: expect.stringContaining('Skia'),
      CreationDate: 'D:20230714000000Z',
      ModDate: 'D:20230714000000Z',
    })
  })

  test('says it in XMP too, well escaped', () => {
    const document = readPdf(finished)
    const packet = Buffer.from(unpacked(document, catalogOf(document).get('Metadata'))).toString('utf8')
    expect(packet).toContain('<rdf:li xml:lang="en">Élections &amp; &lt;more&gt;</rdf:li>')
    expect(packet).toContain('<rdf:li>votes &amp; voters</rdf:li>')
  })

  test('has the headings for bookmarks, without their notes', () => {
    const titles = [...bookmarksOf(readPdf(finished))].map((bookmark) => textOf(bookmark.get('Title')))
    expect(titles).toEqual(['Findings', 'Second ’part’'])
  })

  test('is refused when bookmarks and headings differ in number', () => {
    const outline = [{ title: 'Findings' }]
    expect(() => finishPdf(printed, { ...metadata, outline })).toThrow(
      '2 bookmarks, expected one for each of 1 headings',
    )
  })

  test('numbers its pages after the cover', () => {
    const document = readPdf(finished)
    const labels = dictionaryAt(document, catalogOf(document).get('PageLabels')).get('Nums')
    expect(labels).toEqual([
      0,
      new Map(),
      1,
      new Map<string, unknown>([
        ['S', { kind: 'name', name: 'D' }],
        ['St', 1],
      ]),
    ])
  })

  test('keeps every page and every target of a link', () => {
    const destinations = readDestinations(printed)
    expect([...destinations.keys()].sort()).toEqual(['c1', 'findings', 'n1', 'n2', 'é-2'])
    expect(destinations.get('findings')).toBe(1)
    expect(destinations.get('é-2')).toBe(countPages(printed) - 1)
    expect(readDestinations(finished)).toEqual(destinations)
    expect(countPages(finished)).toBe(countPages(printed))
  })

  test('lets a link land on its target, which bookmarks know', () => {
    const document = readPdf(finished)
    const [bookmark] = bookmarksOf(document)
    const [, , , heading] = arrayAt(document, bookmark?.get('Dest'))
    const targets = dictionaryAt(document, catalogOf(document).get('Dests'))
    const [, , , target] = arrayAt(document, targets.get('findings'))
    expect(Math.abs(Number(target) - Number(heading))).toBeLessThan(30)
  })

  test('lacks nothing of PDF/UA that can be told from the file', () => {
    expect(checkTags(finished)).toEqual([])
  })

  test('mends what the print lacked', () => {
    expect(
      checkTags(printed)
        .map((problem) => problem.slice(0, 4))
        .sort(),
    ).toEqual(expect.arrayContaining(['5 Th', '7.1 ', '7.18', '7.2 ', '7.3 ']))
  })

  test('tags notes, lists, figures and loose text as what they are', () => {
    const lines = outlineOf(readTags(readPdf(finished)))
    expect(lines.filter((line) => !/T[RHD]/.test(line))).toEqual([
      'Document',
      ' P',
      ' H1',
      '  Link',
      ' P',
      '  Em',
      '  Strong',
      '  Span',
      '  Link',
      ' P',
      ' L',
      '  LI',
      '   Lbl',
      '   LBody',
      '  LI',
      '   Lbl',
      '   LBody',
      '    L',
      '     LI',
      '      Lbl',
      '      LBody',
      ' Div',
      '  Figure',
      '  Caption',
      ' BlockQuote',
      '  P',
      ' Table',
      '  Caption',
      ' H2',
      '  Link',
      ' P',
      '  Link',
      '  Link',
      ' Note',
      '  P',
      '   Link',
      ' Note',
    ])
  })

  test('reads the head of a long table once', () => {
    const document = readPdf(finished)
    const heads: number[] = []
    const root = readTags(document)
    if (root !== undefined) eachTag(root, (tag) => tag.role === 'TH' && heads.push(tag.kids.length))
    expect(pagesOf(document).length).toBeGreaterThan(3)
    expect(new Set(heads)).toEqual(new Set([1]))
  })

  test('can be finished again without harm', () => {
    expect(checkTags(finishPdf(finished, metadata))).toEqual([])
  })

  test.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('passes qpdf --check (where qpdf is installed)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'))
    const path = join(folder, 'report.pdf')
    writeFileSync(path, finished)
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect({ status, warnings: stderr, clean: stdout.includes('No syntax or stream encoding errors') }).toEqual({
      status: 0,
      warnings: '',
      clean: true,
    })
  })

  test('is refused when the print is cut short', () => {
    expect(() => finishPdf(printed.subarray(0, printed.length / 2), metadata)).toThrow('The PDF is damaged')
  })
})

function outlineOf(tag: Tag | undefined, depth = 0): readonly string[] {
  if (tag === undefined) return []
  return [
    ' '.repeat(depth) + tag.role,
    ...tag.kids.flatMap((kid) => (kid.kind === 'tag' ? outlineOf(kid, depth + 1) : [])),
  ]
}
