import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LayOut, Written } from '../../../../src/core/formats/format.ts'
import type { PieceSize } from '../../../../src/core/formats/parts/pieces-of.ts'
import { pdf } from '../../../../src/core/formats/pdf.ts'
import type { Sheet } from '../../../../src/core/formats/sheet.ts'
import { destinationId } from '../../../../src/core/pdf/destination-id.ts'
import {
  arrayAt,
  catalogOf,
  dictionaryAt,
  nameAt,
  type PdfDocument,
  pagesOf,
} from '../../../../src/core/pdf/document.ts'
import type { PdfValue } from '../../../../src/core/pdf/objects.ts'
import { readDestinations } from '../../../../src/core/pdf/read-destinations.ts'
import { readPdf } from '../../../../src/core/pdf/read-pdf.ts'
import { textOfPages } from '../../../../src/core/pdf/read-text.ts'
import { textOf } from '../../../../src/core/pdf/text-string.ts'
import { type Browser, openBrowser } from '../../../../src/print/browser.ts'
import { houseTheme } from '../../../support/house.ts'
import { marginOf, textOf as textOfPage } from '../../../support/printed.ts'
import { reportOfTexts } from '../../../support/rendered.ts'
import { textsByTag } from '../../../support/texts-by-tag.ts'
import { checkTags } from '../../pdf/check-tags.ts'

const sections = ['one', 'two', 'three', 'four', 'five', 'six']

const paragraph = (name: string, index: number) =>
  `Paragraph ${index} of ${name}. ${'It says what was seen, heard and asked, and by whom. '.repeat(3 + (index % 4))}${
    index % 3 === 0 ? `[^n${index}]` : ''
  }`

/** Long enough for several pages, with whatever might be cut in two or counted twice. */
function section(name: string, index: number): string {
  const next = sections[(index + 1) % sections.length]
  const before = sections[(index + sections.length - 1) % sections.length]
  const texts = Array.from({ length: 14 }, (_, each) => paragraph(name, each))
  const notes = [0, 3, 6, 9, 12].map((each) => `[^n${each}]: A note of ${name}. ${'It goes on. '.repeat(each * 3)}`)
  const rows = Array.from({ length: 18 }, (_, row) => `| Row ${row} of ${name} | ${row} |`)
  return [
    `---\nid: ${name}\ntitle: Section ${name}[^n0]\n---`,
    ...texts.slice(0, 4),
    `See [](#${next}) on [p. {page}](#${next}), [](#${before}-table) on [p. {page}](#${before}-table), and [](#sub-${next}).`,
    `:::recommendation{#do-${name} to="All"}\nDo *it* in ${name}.\n:::`,
    ...texts.slice(4, 8),
    `## Below ${name} {#sub-${name}}`,
    ...texts.slice(8, 11),
    `- first of ${name}\n- second\n\n  with more\n- third`,
    `:::table{#${name}-table caption="Counts of ${name}"}\n| A | B |\n|---|--:|\n${rows.join('\n')}\n:::`,
    `### Deeper in ${name}`,
    ...texts.slice(11),
    ...notes,
  ].join('\n\n')
}

const report = reportOfTexts({
  'report.yaml': `title: A Long Report\nlanguage: en\ndate: 2023-07-14\nstatus: draft\nsections: [${sections.join(', ')}, list]`,
  'sections/list.md': '---\ntitle: All of them\n---\n\n::recommendations{list=all}',
  ...Object.fromEntries(sections.map((name, index) => [`sections/${name}.md`, section(name, index)])),
})

/** A report in one part, and in as many as it can be. */
const [whole, small, tiny]: readonly PieceSize[] = [
  { length: 1e9, overlap: 0 },
  { length: 9000, overlap: 8000 },
  { length: 4500, overlap: 4500 },
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

interface Print {
  readonly written: Written
  readonly bytes: Uint8Array
  /** How many times a part was printed. */
  readonly parts: number
}

function same(html: string): string {
  return html
}

/** Waits before the first of the parts is printed, so that others are ready before. */
async function print(pieceSize: PieceSize | undefined, wait = 0, change = same): Promise<Print> {
  let parts = 0
  const counted = (sheet: Sheet): Sheet => ({
    ...sheet,
    print: async () => {
      if (parts++ === 0) await pause(wait)
      return sheet.print()
    },
    beside: counting(sheet.beside),
  })
  const counting = (layOut: LayOut): LayOut => {
    return (job, work) => layOut({ ...job, html: change(job.html) }, (sheet) => work(counted(sheet)))
  }
  const written = await write(
    pieceSize,
    counting((job, work) => browser.layOut(job, work)),
  )
  return { written, bytes: Buffer.from(written.artifacts[0]?.contents ?? ''), parts }
}

function write(pieceSize: PieceSize | undefined, layOut: LayOut): Promise<Written> {
  return pdf.write(report, {
    theme: houseTheme,
    version: '1.2.3',
    formats: new Set(['pdf']),
    paged: undefined,
    ...(pieceSize && { pieceSize }),
    layOut,
  })
}

function* bookmarksBelow(document: PdfDocument, parent: PdfValue | undefined, depth = 0): Generator<string> {
  const order = new Map(pagesOf(document).map((page, index) => [page.number, index]))
  for (let next = dictionaryAt(document, parent).get('First'); next !== undefined; ) {
    const bookmark = dictionaryAt(document, next)
    const [page] = arrayAt(document, bookmark.get('Dest'))
    const number = typeof page === 'object' && page !== null && 'number' in page ? order.get(page.number) : undefined
    yield `${'  '.repeat(depth)}${textOf(bookmark.get('Title'))} ${number}`
    yield* bookmarksBelow(document, next, depth + 1)
    next = bookmark.get('Next')
  }
}

/** Of each link the page that it stands on, and the id or address that it leads to. */
function linksIn(bytes: Uint8Array): readonly string[] {
  const document = readPdf(bytes)
  return pagesOf(document).flatMap((page, number) =>
    arrayAt(document, dictionaryAt(document, page).get('Annots')).map((annotation) => {
      const link = dictionaryAt(document, annotation)
      const address = textOf(dictionaryAt(document, link.get('A')).get('URI'))
      return `${number} ${destinationId(nameAt(document, link.get('Dest')) ?? '')}${address}`
    }),
  )
}

describe('a report that is printed in parts', () => {
  let one: Print
  let several: Print
  beforeAll(async () => {
    one = await print(whole)
    several = await print(small)
  })

  test('is printed in several', () => {
    expect(one.parts).toBe(1)
    expect(several.parts).toBeGreaterThan(2)
  })

  test('has the pages that it has in one part, with the same in their margins', () => {
    const [expected, found] = [one, several].map(({ bytes }) => textOfPages(readPdf(bytes)))
    expect(found?.map(textOfPage)).toEqual(expected?.map(textOfPage))
    expect(found?.map(marginOf)).toEqual(expected?.map(marginOf))
    expect(several.written.paged?.pages).toEqual(one.written.paged?.pages)
    expect(several.written.gaps).toEqual(one.written.gaps)
  })

  test('says the same by its tags', () => {
    expect(textsByTag(several.bytes)).toEqual(textsByTag(one.bytes))
  })

  test('has links that lead to the same places', () => {
    expect(linksIn(several.bytes)).toEqual(linksIn(one.bytes))
    expect(readDestinations(several.bytes)).toEqual(readDestinations(one.bytes))
    expect(linksIn(several.bytes).length).toBeGreaterThan(50)
  })

  test('has the same bookmarks below one another', () => {
    const [expected, found] = [one, several].map(({ bytes }) => {
      const document = readPdf(bytes)
      return [...bookmarksBelow(document, catalogOf(document).get('Outlines'))]
    })
    expect(found).toEqual(expected)
    expect(found?.some((bookmark) => bookmark.startsWith('      '))).toBe(true)
  })

  test('lacks nothing of PDF/UA that can be told from the file', () => {
    expect(checkTags(several.bytes)).toEqual([])
  })

  test('names of each font the letters that a part uses by another name', () => {
    const names = fontNamesIn(several.bytes)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(fontNamesIn(one.bytes).length)
  })

  test('has the same bytes, whichever part is ready first', async () => {
    const late = await print(small, 1500)
    expect(Buffer.from(late.bytes).equals(several.bytes)).toBe(true)
  })

  test('has the same pages where its pieces are too many to be kept between measuring and printing', async () => {
    const many = await print(tiny)
    const [expected, found] = [one, many].map(({ bytes }) => textOfPages(readPdf(bytes)).map(textOfPage))
    expect(found).toEqual(expected)
    expect(many.parts).toBeGreaterThan(several.parts)
    expect(checkTags(many.bytes)).toEqual([])
  })

  test('is printed in one part where the browser reads its blocks otherwise than they were cut', async () => {
    // No paragraph stands in another, so the browser makes three of it.
    const odd = await print(small, 0, (html) => html.replace('<p data-at="1">', '<p data-at="1"><p></p>'))
    expect(odd.parts).toBe(1)
    expect(odd.written.paged?.count).toBe(one.written.paged?.count)
  })

  test('fails with its first part, though no other has begun to be printed', async () => {
    const failing: LayOut = (job, work) =>
      browser.layOut(job, (sheet) => work({ ...sheet, beside: broken(sheet.beside) }))
    const broken = (layOut: LayOut): LayOut => {
      return (job, work) => layOut(job, (sheet) => work({ ...sheet, print: () => Promise.reject(new Error('No ink')) }))
    }
    await expect(write(small, failing)).rejects.toThrow('No ink')
  })

  test('is printed in one part where it is not long', async () => {
    const usual = await print(undefined)
    expect(usual.parts).toBe(1)
    expect(Buffer.from(usual.bytes).equals(one.bytes)).toBe(true)
  })

  test.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('passes qpdf --check (where qpdf is installed)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'in-parts-'))
    writeFileSync(join(folder, 'report.pdf'), several.bytes)
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', join(folder, 'report.pdf')], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stderr: '' })
  })
})

/** Of each program of a font, the name in its descriptor. */
function fontNamesIn(bytes: Uint8Array): readonly string[] {
  const document = readPdf(bytes)
  return document.objects.flatMap((value) => {
    const name = value instanceof Map && value.has('FontFile2') ? nameAt(document, value.get('FontName')) : undefined
    return name ?? []
  })
}
