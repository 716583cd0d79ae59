import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placedRuns } from '../../../src/core/formats/read-back/placed-run.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { textOfPages } from '../../../src/core/pdf/read-text.ts'
import { eachTag, type Tag } from '../../../src/core/pdf/tag-tree.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { misplaced, type PrintedReport, printReport, textOf } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { checkTags } from '../pdf/check-tags.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const sentence =
  'Following an invitation from the authorities, and in accordance with its mandate, the office established a mission. '
const text = (sentences: number) => sentence.repeat(sentences).trim()

const printed = (section: string, manifest = '') =>
  printReport(
    reportOfTexts({
      'report.yaml': `title: A Report\nlanguage: en\nsections: [a]\n${manifest}`,
      'sections/a.md': `---\ntitle: Findings\n---\n\n${section}`,
    }),
    browser,
  )

describe('notes stand on the page of their call', () => {
  test('in a paragraph over several pages, which stays one paragraph', async () => {
    const calls = Array.from({ length: 24 }, (_, index) => `${text(7)}[^${index}]`).join(' ')
    const notes = Array.from({ length: 24 }, (_, index) => `[^${index}]: ${text(1 + (index % 4))}`).join('\n\n')
    const found = await printed(`${calls}\n\n${notes}`)
    expect(misplaced(found)).toEqual([])
    expect(found.divided.filter((pages) => pages.length > 3).length).toBe(1)
  })

  test('when a note is longer than a page', async () => {
    const long = [text(30), text(40), '- One\n    - Two', text(40)].join('\n\n').replaceAll('\n', '\n    ')
    const found = await printed(
      `${text(3)}[^long] ${text(40)}[^short]\n\n${text(60)}\n\n[^long]: ${long}\n\n[^short]: Short.`,
    )
    expect(misplaced(found)).toEqual([])
    expect(found.notes[0]?.length).toBeGreaterThan(1)
  })

  test('and leave no heading by itself, when those of the first line are longer than a page', async () => {
    const { pages } = await printed(`Text[^a][^b] of a line.\n\n[^a]: ${text(80)}\n\n[^b]: ${text(80)}`)
    expect(pages.map(textOf)).toContainEqual(expect.stringMatching(/Findings.* of a line/))
  })

  test('when pages of notes only stand between two paragraphs or two rows', async () => {
    const section = [
      `One.[^long] ${text(1)}`,
      `Two.[^a]\n\nThree.[^b]`,
      `| A | B |\n|---|---|\n| x | One[^c] |\n| y | Two[^d] |\n| z | Three[^e] |\n| z | Four |`,
      `[^long]: ${text(180)}\n\n[^a]: A.\n\n[^b]: ${text(150)}\n\n[^c]: ${text(150)}\n\n[^d]: D.\n\n[^e]: E.`,
    ].join('\n\n')
    const found = await printed(section)
    expect(misplaced(found)).toEqual([])
    expect(found.notes.length).toBe(6)
  })

  test('in lists within lists, in recommendations and in headings', async () => {
    const found = await printed(
      `## A heading[^h]\n\n${Array.from({ length: 12 }, (_, index) => `- ${text(3)}[^a${index}]\n  - ${text(2)}\n    1. ${text(4)}[^b${index}]`).join('\n')}

:::recommendation{#r to="All"}
${text(2)}[^r]

- ${text(2)}
:::

${Array.from({ length: 12 }, (_, index) => `[^a${index}]: ${text(1)}\n\n[^b${index}]: ${text(3)}`).join('\n\n')}

[^h]: Of the heading.

[^r]: Of the recommendation.`,
    )
    expect(misplaced(found)).toEqual([])
    expect(found.notes.length).toBe(26)
  })

  test('in the cells of a table over pages', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `| ${row} | ${text(1 + (row % 3))}${row % 5 === 0 ? `[^${row}]` : ''} |`,
    )
    const notes = Array.from({ length: 12 }, (_, index) => `[^${5 * index}]: Cell ${index}. ${text(1)}`)
    const found = await printed(
      `${text(30)}\n\n| No | Text |\n|---|---|\n${rows.join('\n')}\n\n${text(3)}\n\n${notes.join('\n\n')}`,
    )
    expect(misplaced(found)).toEqual([])
    expect(checkTags(found.bytes)).toEqual([])
  })

  test('once, where it is called twice', async () => {
    const found = await printed(`One.[^n]\n\n${text(90)}\n\nTwo.[^n]\n\n[^n]: The note.`)
    expect(found.notes).toEqual([[3]])
  })

  test('on Letter and in compact pages too', async () => {
    const section = `${Array.from({ length: 30 }, (_, index) => `${text(3)}[^${index}]`).join('\n\n')}\n\n${Array.from({ length: 30 }, (_, index) => `[^${index}]: ${text(2)}`).join('\n\n')}`
    const found = await printed(section, 'page: Letter\ndensity: compact\n')
    expect(misplaced(found)).toEqual([])
    expect(checkTags(found.bytes)).toEqual([])
  })

  test('in a paragraph of long words, in Kazakh', async () => {
    const kazakh =
      'Қазақстан Республикасының Президентін кезектен тыс сайлау «Әділетті Қазақстан» құру бағытындағы маңызды қадам. '
    const address = `https://example.org/${'a-very-long-address-without-any-space/'.repeat(20)}`
    const found = await printed(
      `${kazakh.repeat(40)}[^1] \`${address}\` ${kazakh.repeat(40)}[^2]\n\n[^1]: ${kazakh}\n\n[^2]: ${kazakh.repeat(30)}`,
    )
    expect(misplaced(found)).toEqual([])
  })
})

test.each(['standard', 'compact'])(
  'the lines of a note stand as far apart as one another on %s pages',
  async (density) => {
    const { pages } = await printed(`Text.[^long]\n\n[^long]: ${text(12)}`, `density: ${density}`)
    const inNote = pages.at(-1)?.runs.filter(({ text: words }) => /authorities|mandate|mission/.test(words)) ?? []
    const lines = [...new Set(inNote.map(({ y }) => Math.round(y)))]
    const apart = lines.slice(1).map((y, index) => y - (lines[index] ?? 0))
    expect(lines.length).toBeGreaterThan(8)
    expect(new Set(apart).size).toBe(1)
  },
)

describe('a note over several pages', () => {
  const noteOf = ({ bytes }: PrintedReport): Tag | undefined => {
    const notes: Tag[] = []
    const root = readTags(readPdf(bytes))
    if (root) eachTag(root, (tag) => tag.role === 'Note' && notes.push(tag))
    return notes[0]
  }
  const rolesIn = (tag: Tag | undefined): string => {
    const kids = tag?.kids.flatMap((kid) => (kid.kind === 'tag' ? [rolesIn(kid)] : [])) ?? []
    return `${tag?.role}${kids.length > 0 ? `(${kids.join(' ')})` : ''}`
  }

  test('has one tag for each paragraph, list and item', async () => {
    const note = [text(70), `- ${text(1)}\n- ${text(40)}\n    1. ${text(60)}\n    1. ${text(2)}`, text(2)].join('\n\n')
    const found = await printed(`${text(3)}[^n]\n\n${text(90)}\n\n[^n]: ${note.replaceAll('\n', '\n    ')}`)
    expect(found.notes[0]?.length).toBeGreaterThan(3)
    expect(rolesIn(noteOf(found))).toBe('Note(P L(LI(Lbl LBody) LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody))))) P)')
    expect(checkTags(found.bytes)).toEqual([])
  })

  test('numbers the items of its lists as if there were one page', async () => {
    const items = Array.from({ length: 150 }, (_, index) => `    1. Item ${index}.`)
    const { bytes } = await printed(`${text(3)}[^n]\n\n${text(90)}\n\n[^n]: The list.\n\n${items.join('\n')}`)
    const document = readPdf(bytes)
    const runs = placedRuns(document, textOfPages(document))
    const labels = runs.filter(({ note, generated }) => note !== undefined && generated)
    expect(labels.map(({ run }) => run.text.trim())).toEqual(items.map((_, index) => `${index + 1}.`))
  })
})
