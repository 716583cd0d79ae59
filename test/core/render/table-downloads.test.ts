import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { renderBody } from '../../../src/core/render/body.ts'
import { bodyOf, htmlOf, reportOf } from '../../support/house.ts'
import { elementsIn, type HtmlElement, parsePart, textIn } from '../../support/html-tree.ts'
import { sourcesOf } from '../../support/report.ts'

const seats = ':::table{caption="Seats"}\n| Party | Seats |\n| - | -: |\n| Union | 54 |\n:::\n'

function reportWith(text: string, files: Readonly<Record<string, string>> = {}) {
  return reportOf(sourcesOf({ 'sections/a.md': `---\ntitle: A\n---\n\n${text}\n`, ...files }))
}

function linksIn(text: string, files?: Readonly<Record<string, string>>): readonly HtmlElement[] {
  const html = htmlOf(reportWith(text, files)).sections.join('')
  return [...elementsIn(parsePart(html))].filter(({ attributes }) => attributes['class'] === 'download-table')
}

/** What a reader saves, byte order mark and all. */
async function savedFrom(link: HtmlElement | undefined): Promise<string> {
  const response = await fetch(link?.attributes['href'] ?? '')
  expect(response.headers.get('content-type')?.replace(/\s/g, '')).toBe('text/csv;charset=utf-8')
  return Buffer.from(await response.arrayBuffer()).toString()
}

async function dataOf(text: string, csv?: string): Promise<string[]> {
  const [link] = linksIn(text, csv === undefined ? {} : { 'data/a.csv': csv })
  return (await savedFrom(link)).replace(/^\uFEFF/, '').split('\r\n')
}

describe('a table with a number', () => {
  test('has a link beneath it that saves its data and names the table aloud', async () => {
    const [first, second] = linksIn(`${seats}\n${seats}`)
    expect(first?.attributes['download']).toBe('table-1.csv')
    expect(second?.attributes['download']).toBe('table-2.csv')
    expect(second?.attributes['aria-label']).toBe('Download as CSV: Table 2')
    expect(textIn(second ?? '')).toBe('Download as CSV')
    expect(await savedFrom(second)).toBe('\uFEFFParty,Seats\r\nUnion,54\r\n')
  })

  test('has it as the last thing, below its source', () => {
    const [section] = bodyOf(reportWith(seats.replace(/:::\n$/, '\nSource: Commission.\n:::\n'))).sections
    expect(section?.html).toMatch(/<p>Source: Commission\.<\/p>\s*<a class="download-table"[^>]*>[^<]*<\/a><\/figure>/)
  })

  test('has none on paper', () => {
    const [section] = renderBody(reportWith(seats), { medium: 'paper' }).sections
    expect(section?.html).toContain('Table\u00a01')
    expect(section?.html).not.toContain('download')
  })

  test('has it once, where it stands and not where it is copied to', () => {
    const list = '::recommendations{list=other}'
    const text = `::::recommendation{#a}\nDo it.\n\n${seats}::::\n\n${list}\n`
    const html = htmlOf(reportWith(text)).sections.join('')
    expect(html.match(/<table>/g)).toHaveLength(2)
    expect(linksIn(text)).toHaveLength(1)
  })
})

test.each([
  ['a table without a caption', '| a |\n| - |\n| 1 |\n'],
  ['a table of data without a caption', '::table{src=data/a.csv}'],
  ['a table whose file is missing', '::table{src=data/b.csv caption="Votes"}'],
  ['a figure', '![Map](media/a.png "The map"){#map}'],
])('%s has no data to save', (_, text) => {
  expect(linksIn(text, { 'data/a.csv': 'a\n1\n' })).toEqual([])
})

test('no table is saved that is longer than a browser takes', () => {
  const rows = Array.from({ length: 4000 }, () => 'x'.repeat(600)).join('\n')
  expect(linksIn('::table{src=data/a.csv caption="Long"}', { 'data/a.csv': `a\n${rows}\n` })).toEqual([])
})

describe('the data of a table from CSV', () => {
  test('are numbers and days as programs read them, whatever the language', async () => {
    const csv = 'Day;Votes;Share;Change\n2024-05-12;"1 204 000";60,2 %;−0,5\n2024-05-13;800;39,8 %;0,0000001\n'
    const report = '---\ntitle: A\n---\n\n::table{src=data/a.csv caption="V"}'
    const manifest = 'title: T\nlanguage: ru\nsections: [a]'
    const sources = sourcesOf({ 'report.yaml': manifest, 'sections/a.md': report, 'data/a.csv': csv })
    const html = htmlOf(reportOf(sources)).sections.join('')
    expect(html).toContain('12\u00a0мая 2024')
    const [link] = [...elementsIn(parsePart(html))].filter(({ attributes }) => attributes['download'])
    expect(link?.attributes['aria-label']).toMatch(/CSV: Таблица 1$/i)
    expect(await savedFrom(link)).toBe(
      '\uFEFFDay,Votes,Share,Change\r\n2024-05-12,1204000,60.2,-0.5\r\n2024-05-13,800,39.8,0.0000001\r\n',
    )
  })

  test('have the column again that stands as headings above the rows', async () => {
    const csv = 'Region,District,Votes\nNorth,A,1\nSouth,B,2\nTotal,,3\n'
    expect(await dataOf('::table{src=data/a.csv caption="V" group=Region total=last}', csv)).toEqual([
      'Region,District,Votes',
      'North,A,1',
      'South,B,2',
      ',Total,3',
      '',
    ])
  })

  test('are the rows as printed, with totals that are computed', async () => {
    const rows = await dataOf('::table{src=data/a.csv caption="V" sort=-Votes total=computed}', 'P,Votes\nA,1\nB,2\n')
    expect(rows).toEqual(['P,Votes', 'B,2', 'A,1', 'Total,3', ''])
  })

  test('need no names of columns', async () => {
    expect(await dataOf('::table{src=data/a.csv caption="V" header=0}', 'Voters,"1,200"\nTurnout,69.4\n')).toEqual([
      'Voters,1200',
      'Turnout,69.4',
      '',
    ])
  })
})

describe('the data of a table in Markdown', () => {
  test('are the words of its cells, without notes and marks', async () => {
    const rows = '| *Union*[^n] and [](#here) | 1,200 |\n| B |'
    const text = `## Here {#here}\n\n:::table{caption="S"}\n| Party | Seats |\n| - | - |\n${rows}\n:::\n\n[^n]: Note.`
    expect(await dataOf(text)).toEqual(['Party,Seats', 'Union and Here,"1,200"', 'B,', ''])
  })
})

describe('the data of a list', () => {
  const csv = 'Name,Country,Votes\nBo,Austria,"1,200"\nCarl,Belgium,-\nAnna,Austria,60\n'
  const list = '::list{src=data/a.csv by=Country sort=Name'

  test('are the columns of the file and the entries as they stand', async () => {
    expect(await dataOf(`${list} #people}`, csv)).toEqual([
      'Name,Country,Votes',
      'Anna,Austria,60',
      'Bo,Austria,1200',
      'Carl,Belgium,-',
      '',
    ])
  })

  test('need no names of columns', async () => {
    expect(await dataOf('::list{src=data/a.csv header=0 #people}', 'Bo,1\nCarl,2\n')).toEqual(['Bo,1', 'Carl,2', ''])
  })

  test('are named after its id, or its place among the lists with a caption alone', () => {
    const links = linksIn(`${list} caption="Few"}\n\n${list} #people caption="All"}\n\n${list} caption="Others"}`, {
      'data/a.csv': csv,
    })
    expect(links.map(({ attributes }) => [attributes['download'], attributes['aria-label']])).toEqual([
      ['list-1.csv', 'Download as CSV: Few'],
      ['people.csv', 'Download as CSV: All'],
      ['list-2.csv', 'Download as CSV: Others'],
    ])
  })

  test('cannot be saved where it has neither', () => {
    expect(linksIn(`${list}}`, { 'data/a.csv': csv })).toEqual([])
  })
})

describe('a cell', () => {
  const cells = ['a "b", c', 'two\nlines', "Ä & <b> #1 ? 100% 'x'", 'Қазақстан', '“quoted”', '\u{1f5f3}']
  test('comes out as it went in, however it is written in the address', async () => {
    const csv = `a,b\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}",1\n`).join('')}`
    const [link] = linksIn('::table{src=data/a.csv caption="V"}', { 'data/a.csv': csv })
    const read: string[][] = parse(await savedFrom(link), { bom: true })
    expect(read.slice(1).map(([cell]) => cell)).toEqual(cells)
  })

  test('in letters of other scripts makes a shorter address of another kind', () => {
    const address = (csv: string) =>
      linksIn('::table{src=data/a.csv caption="V"}', { 'data/a.csv': csv })[0]?.attributes['href']
    expect(address('Candidate,Votes\nAda Moor,1\n')).toBe(
      'data:text/csv;charset=utf-8,%EF%BB%BFCandidate,Votes%0D%0AAda%20Moor,1%0D%0A',
    )
    expect(address('Қазақстан\n1\n')).toMatch(/^data:text\/csv;charset=utf-8;base64,[\w+/]+=*$/)
  })

  test.each(['=1+1', '+1', '@a', '-1+1', '＝1', '-a'])(
    'such as %s is nothing that a spreadsheet runs',
    async (cell) => {
      expect(await dataOf(seats.replace('Union', cell))).toContain(`'${cell},54`)
    },
  )

  test.each(['-', '-12', '-12.5'])('such as %s is left as it is', async (cell) => {
    expect(await dataOf(seats.replace('Union', cell))).toContain(`${cell},54`)
  })
})

test('no link of an author saves anything', () => {
  const address = 'data:text/csv;charset=utf-8,a%0D%0A1'
  const html = htmlOf(reportWith(`[a](${address}) <${address}> [b]\n\n[b]: ${address}\n`)).sections.join('')
  expect(html).not.toContain('href="data:')
})
