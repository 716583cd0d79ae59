import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PrintJob } from '../../../src/core/formats/format.ts'
import { layOut } from '../../../src/core/formats/lay-out.ts'
import { pdf } from '../../../src/core/formats/pdf.ts'
import type { Difference } from '../../../src/core/formats/read-back/difference.ts'
import { divisionsOf } from '../../../src/core/formats/read-back/divisions-of.ts'
import { type PrintPlan, printPlanOf } from '../../../src/core/formats/read-back/print-plan.ts'
import { readBack } from '../../../src/core/formats/read-back/read-back.ts'
import { refuseDifferences } from '../../../src/core/formats/read-back/refuse-differences.ts'
import { sentPage } from '../../../src/core/formats/read-back/sent-page.ts'
import type { Annotations, Sheet } from '../../../src/core/formats/sheet.ts'
import { finishPdf } from '../../../src/core/pdf/finish-pdf.ts'
import type { Divisions } from '../../../src/core/pdf/spacing/spaces-between.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { page } from '../../print/page.ts'
import { houseTheme } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { plainMetadata } from '../pdf/plain-metadata.ts'

const report = reportOfTexts({
  'report.yaml': 'title: Elections\nlanguage: en\ndate: 2023-07-14\nstatus: draft\ntitle-note: Of the title.',
  'sections/a.md': `---\ntitle: First *long-term* section[^h]\n---\n
See [p. {page}](#second), [](#first) and “word”.[^n][^m]\n
${'A paragraph of self-evident, long-term and inter\u00adnationally recognised words, again and again. '.repeat(60)}\n
- One item\n- Another\n\n  1. inner[^l]\n
| Region | Votes |\n|---|--:|\n| East[^t] | 1,200 |\n
${'Говорили много и\u00a0о\u00a0г-не\u00a0Иванове, и\u00a0о\u00a0г-же Петровой. '.repeat(30)}\n
## A subsection {#first}\n
${'`code and` an address, https://www.example.org/a/long/address/that/may-be/divided-in-many_places?of=it. '.repeat(40)}[^z]\n
[^h]: Of the heading.
[^n]: ${'A note that is longer than its page has room for, and goes on over the next. '.repeat(75)}
[^m]: Қазақстан Республикасы.
[^l]: Of the list.\n[^t]: Of the table.\n[^z]: Of the end.`,
  'sections/b.md':
    '---\nid: second\ntitle: Second\n---\n\n:::recommendation{#r to="All"}\nDo *it*.[^r]\n:::\n\n[^r]: Why.',
})

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

interface Printed {
  readonly bytes: Uint8Array
  readonly html: string
  readonly plan: PrintPlan
}

/** Prints with what was changed on the way to the paper; the text and the plan stay as they were. */
async function print(
  written: ResolvedReport,
  change: { readonly html?: (html: string) => string; readonly annotations?: (told: Annotations) => Annotations } = {},
): Promise<Printed> {
  const { html: changeHtml = (html) => html, annotations = (told) => told } = change
  let html = ''
  let plan: PrintPlan | undefined
  const spied = (sheet: Sheet): Sheet => ({
    ...sheet,
    measure: async (pages) => {
      const measured = await sheet.measure(pages)
      plan = printPlanOf(measured, layOut(measured))
      return measured
    },
    annotate: (told) => sheet.annotate(annotations(told)),
  })
  const { artifacts } = await pdf.write(written, {
    theme: houseTheme,
    version: '1.2.3',
    formats: new Set(['pdf']),
    paged: undefined,
    layOut: (job: PrintJob, work) => {
      html = job.html
      return browser.layOut({ ...job, html: changeHtml(html) }, (sheet) => work(spied(sheet)))
    },
  })
  if (plan === undefined) throw new Error('Nothing was planned')
  return { bytes: Buffer.from(artifacts[0]?.contents ?? ''), html, plan }
}

function told(differences: readonly Difference[]): readonly string[] {
  return differences.map(({ kind, page: place, where, what }) => `${kind}, ${place}, ${where}: ${what}`)
}

describe('a report read back', () => {
  let printed: Printed
  beforeAll(async () => {
    printed = await print(report)
  })

  const pageOf = (anchor: string) => `page ${(printed.plan.notes.get(anchor)?.start ?? 0) - printed.plan.front + 1}`
  const differencesOf = ({ bytes, html, plan }: Printed) => {
    return told(readBack(bytes, report.notes, sentPage(html, report.canPrint, plan), plan))
  }

  test('is what was written and planned', () => {
    expect(report.notes.length).toBe(8)
    expect(differencesOf(printed)).toEqual([])
  })

  test('differs where a word is not printed', () => {
    const html = printed.html.replace('Of the table.', 'Of the long table.')
    expect(differencesOf({ ...printed, html })).toEqual([
      `word-missing, ${pageOf('note-6')}, after \`the\`: \`long\` is not printed`,
    ])
  })

  test('differs where a word is printed twice', () => {
    const html = printed.html.replace('Of the table.', 'Of table.')
    expect(differencesOf({ ...printed, html })).toEqual([
      expect.stringMatching(
        /^word-added, page \d, \d+ px from the top: `the` is printed more often than it is written$/,
      ),
    ])
  })

  test('differs where a note was planned for another page', () => {
    const notes = new Map(printed.plan.notes).set('note-6', { call: 2, start: 2 })
    expect(differencesOf({ ...printed, plan: { ...printed.plan, notes } })).toEqual([
      `note, ${pageOf('note-6')}, note 6: The call of note 6 was planned for page 1`,
      `note, ${pageOf('note-6')}, note 6: Note 6 was planned for page 1`,
    ])
  })

  test('differs where a note was given no page', () => {
    const notes = new Map([...printed.plan.notes].filter(([anchor]) => anchor !== 'note-6'))
    expect(differencesOf({ ...printed, plan: { ...printed.plan, notes } })).toEqual([
      `note, ${pageOf('note-6')}, note 6: The note was given no page`,
    ])
  })

  test('differs where another page was referred to', () => {
    const pages = new Map(printed.plan.pages).set('second', '77')
    const differences = differencesOf({ ...printed, plan: { ...printed.plan, pages } })
    expect(differences).toContainEqual(
      expect.stringMatching(/^word-missing, page \d, after `p\.`: `77,` is not printed$/),
    )
  })
})

describe('paper that was spoilt on the way is not published', () => {
  test('with a wrong page in its contents', async () => {
    const annotations = (all: Annotations): Annotations => ({
      ...all,
      pages: new Map([...all.pages].map(([anchor, number]) => [anchor, anchor === 'second' ? '1' : number])),
    })
    await expect(print(report, { annotations })).rejects.toThrow(
      /sheet 2, contents, “Second”: The contents say page 1 for “Second”, which stands on page \d/,
    )
  })

  test('with notes on other pages than their calls', async () => {
    const annotations = (all: Annotations): Annotations => ({
      ...all,
      // Each foot bears the first note of the next.
      feet: all.feet.map(({ top }, index) => ({ top, notes: all.feet[(index + 1) % all.feet.length]?.notes ?? [] })),
    })
    await expect(print(report, { annotations })).rejects.toThrow(/page \d, note \d: Note \d was planned for page \d/)
  })

  test('with words that are missing', async () => {
    const html = (text: string) => text.replace('Of the list.', 'Of the.')
    await expect(print(report, { html })).rejects.toThrow(
      /^The printed PDF is not what was written: .*page \d, after `the`: `list.` is not printed$/,
    )
  })

  test('with words that are printed twice', async () => {
    const html = (text: string) => text.replace('Of the end.', 'Of the end end.')
    await expect(print(report, { html })).rejects.toThrow(/ px from the top: `end` is printed more often than it is /)
  })
})

describe('a page read back', () => {
  const notes = ['1', '2', '3'].map((number) => ({ number, anchor: `note-${number}` }))
  let differences: readonly string[]
  beforeAll(async () => {
    const job = page(body)
    const bytes = finishPdf(await browser.print(job), plainMetadata)
    const planned = new Map(notes.map(({ anchor }) => [anchor, { call: 0, start: 0 }]))
    const plan = { front: 0, pages: new Map(), notes: planned }
    differences = told(
      readBack(
        bytes,
        notes,
        sentPage(job.html, () => true, plan),
        plan,
      ),
    )
  })

  const found = (pattern: RegExp) => differences.filter((difference) => pattern.test(difference))

  test.each([
    ['lines that lie on one another', /^overlap, page 2, \d+ px .*: `Upper line` and `Lower line` lie on one another$/],
    ['text that is cut off', /^cut, page 2, \d+ px from the top: `\w+` is cut off$/],
    ['notes out of order', /^note, page 1, note 2: Note 2 stands before note 1$/],
    ['text below the notes', /^note, page 1, \d+ px from the top: Text stands below the notes$/],
    ['a note that is not printed', /^note, page 1, note 3: Note 3 is not printed$/],
    ['letters without a font', /^box, page 2, \d+ px from the top: `�+` holds letters that no font of the theme has$/],
  ])('has %s', (_, pattern) => {
    expect(found(pattern)).toHaveLength(1)
  })

  test('has nothing else, but words that are neither seen nor read', () => {
    const words = ['seen', 'in', 'part', 'עברית'].map((word) => `\`${word}\` is not printed`)
    const others = differences.filter((each) => !each.startsWith('word-missing'))
    expect(found(/^word-missing/).map((each) => each.replace(/.*: /, ''))).toEqual(words)
    // Of what is cut off, only the letters that are partly seen are painted.
    expect(others.filter((each) => !each.startsWith('word-added, page 2'))).toHaveLength(6)
  })
})

test('a list of recommendations may stand before them, with the calls of their notes', async () => {
  const listed = {
    'report.yaml': 'title: Elections\nannexes: [b]',
    'sections/a.md': '---\ntitle: Summary\n---\n\n::recommendations{list=other}',
    'sections/b.md': '---\ntitle: Media\n---\n\n:::recommendation{#r}\nDo it.[^r]\n:::\n\n[^r]: Why.',
  }
  const { plan } = await print(reportOfTexts(listed))
  expect(plan.notes.get('note-1')).toEqual({ call: 3, start: 3 })
})

test('what a text says of pages is no reference to one', async () => {
  const job = page('<p>Write data-page-of="a">now, see p. <span data-page-of="a">7</span>.</p>')
  const bytes = finishPdf(await browser.print(job), plainMetadata)
  const plan = { front: 0, pages: new Map([['a', '8']]), notes: new Map() }
  expect(
    told(
      readBack(
        bytes,
        [],
        sentPage(job.html, () => true, plan),
        plan,
      ),
    ),
  ).toEqual(['word-missing, page 1, after `p.`: `8.` is not printed'])
})

describe('words at the ends of lines, read by tags alone,', () => {
  const plan = { front: 0, pages: new Map(), notes: new Map() }
  // Narrow, so that each line is a word or a part of one, in a font without a space; the other page has one.
  const words = 'Plain well-known words, pre- and mid-term'
  const job = page(`<p style="width: 50px">${words}</p><p style="break-before: page; font-weight: 600">Two words</p>`)
  const sent = sentPage(job.html, () => true, plan)
  let printed: Uint8Array
  beforeAll(async () => {
    printed = await browser.print(job)
  })

  const differencesWith = (divisions: Divisions) => {
    const finished = finishPdf(printed, { ...plainMetadata, divisions })
    return readBack(finished, [], sent, plan).map(({ kind, what }) => `${kind}: ${what}`)
  }

  test('are those that were written', () => {
    expect(differencesWith(divisionsOf(sent))).toEqual([])
  })

  test('differ where two are run together', () => {
    const runTogether = { wholeWord: (before: string, after: string) => before + after, anywhere: true }
    expect(differencesWith(runTogether)).toEqual([
      'seam: `plain` and `well-` are read aloud as one word',
      'seam: `well-known` and `words,` are read aloud as one word',
      'seam: `words,` and `pre-` are read aloud as one word',
      'seam: `pre-` and `and` are read aloud as one word',
      'seam: `and` and `mid-` are read aloud as one word',
    ])
  })

  test('differ where one is torn', () => {
    expect(differencesWith({ wholeWord: () => undefined, anywhere: true })).toEqual([
      'seam: `well-` and `known` are read aloud as two words',
      'seam: `mid-` and `term` are read aloud as two words',
    ])
  })
})

const body = `<p>Text<sup>1</sup> with<sup>2</sup> calls<sup>3</sup>.</p>
  <aside>2 Second note.</aside><aside>1 First note.</aside><p>Text below.</p>
  <div style="break-before: page">
    <p style="margin: 0">Upper line</p>
    <p style="margin: -16px 0 0">Lower line</p>
    <p style="height: 8px; overflow: hidden">Seen in part</p>
    <p>עברית</p>
  </div>`

describe('differences', () => {
  const difference: Difference = {
    kind: 'note',
    sheet: 13,
    page: 'page 12',
    where: 'note 4',
    what: 'Note 4 was planned for page 11',
  }

  test('stop the build with the first of them', () => {
    expect(() => refuseDifferences(Array(7).fill(difference))).toThrow(
      /^The printed PDF is not what was written: page 12, note 4: Note 4 was planned for page 11;.*; and 2 more$/,
    )
  })

  test('are an error of the report', () => {
    expect(() => refuseDifferences([difference])).toThrow(expect.objectContaining({ exitCode: 1 }))
  })

  test('stop nothing where there are none', () => {
    expect(() => refuseDifferences([])).not.toThrow()
  })
})
