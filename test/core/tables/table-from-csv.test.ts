import type { Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { tableFromCsv } from '../../../src/core/tables/table-from-csv.ts'
import { houseWords } from '../../support/house.ts'

const path = 'data/results.csv'
const start = { line: 5, column: 1 }
const placeOf = () => ({ file: 'sections/a.md', start, end: start })

function read(csv: string, attributes: Readonly<Record<string, string>> = {}, language = 'en') {
  const words = houseWords.get(language) ?? {}
  return tableFromCsv(csv, { attributes, language, words, placeOf }, path)
}

function rowsOf(table: Table): string[] {
  return table.children.map((row) => row.children.map((cell) => textOf(cell)).join(' | '))
}

function rows(csv: string, attributes: Readonly<Record<string, string>> = {}, language = 'en'): string[] {
  return rowsOf(read(csv, attributes, language).table)
}

function messages(csv: string, attributes: Readonly<Record<string, string>> = {}): string[] {
  return read(csv, attributes).findings.map(
    ({ rule, place, text }) => `${rule} ${place.start.line}:${place.start.column} ${text}`,
  )
}

const votes = 'Candidate,Votes,Percentage\nAda,600,60.0\nBela,300,30.0\nCem,100,10.0\nTotal,1000,100.0\n'

describe('reading', () => {
  test('commas, semicolons and tabs stand between cells', () => {
    const expected = ['Name | Seats', 'Ada | 1']
    expect(rows('Name,Seats\nAda,1\n')).toEqual(expected)
    expect(rows('Name;Seats\nAda;1\n')).toEqual(expected)
    expect(rows('Name\tSeats\nAda\t1\n')).toEqual(expected)
  })

  test('a comma is the decimal mark where semicolons stand between cells', () => {
    expect(rows('Name;Share, %\nAda;60,5\nBela;39,50\n')).toEqual(['Name | Share, %', 'Ada | 60.50', 'Bela | 39.50'])
  })

  test('a byte order mark, Windows line ends and empty lines make no difference', () => {
    expect(rows('\uFEFFName,Seats\r\n\r\nAda,1\r\n,,\r\nBela,2\r\n')).toEqual(['Name | Seats', 'Ada | 1', 'Bela | 2'])
  })

  test('a cell in quotation marks holds commas, line breaks and quotation marks', () => {
    const { table, findings } = read('Name,Note\nAda,"one, ""two""\nthree"\nBela,four\n')
    expect(rowsOf(table)[1]).toBe('Ada | one, "two"three')
    expect(table.children[1]?.children[1]?.children.map(({ type }) => type)).toEqual(['text', 'break', 'text'])
    expect(findings).toEqual([])
  })

  test('a cell of more than a hundred lines runs on like any text', () => {
    const { table } = read(`Name,Note\nAda,"${'line\n'.repeat(100_000)}end"\n`)
    expect(table.children[1]?.children[1]?.children).toHaveLength(1)
  })

  test('cells are text, not Markdown, and formulas stay as they are', () => {
    expect(rows('Name,Note\n*Ada*,=SUM(A1)\n<b>,@cmd\n[a](b),+1\n')).toEqual([
      'Name | Note',
      '*Ada* | =SUM(A1)',
      '<b> | @cmd',
      '[a](b) | +1',
    ])
  })

  test('a row with another number of cells is reported at its line and loses no cell', () => {
    const csv = 'Name,Seats\nAda,1\n\nBela,2,3\nCem\n'
    expect(rows(csv).slice(2)).toEqual(['Bela | 2 | 3', 'Cem |  | '])
    expect(messages(csv)).toEqual([
      'csv-is-valid 4:1 Unexpected row of 3 cells, expected 2 as in the first row',
      'csv-is-valid 5:1 Unexpected row of 1 cell, expected 2 as in the first row',
    ])
  })

  test('a quotation mark that is never closed is reported where its row starts', () => {
    const csv = 'Name,Note\n"Ada\nL.",x\n\nBela,"two\nCem,three\n'
    expect(rows(csv)).toEqual(['Name | Note', 'AdaL. | x'])
    expect(messages(csv)).toEqual([
      'csv-is-valid 5:1 Unexpected quotation mark that is never closed, expected `"` at the end of its cell',
    ])
  })

  test('a quotation mark inside a cell is reported', () => {
    expect(messages('Name,Size\nPipe,5" wide\n')).toEqual([
      'csv-is-valid 2:1 Unexpected quotation mark inside a cell, expected quotation marks around the whole cell',
    ])
  })

  test('a file without rows is reported', () => {
    expect(messages('')).toEqual(['csv-is-valid 1:1 Unexpected file without rows, expected rows of cells'])
  })

  test('a table has at most 5,000 rows, 200 columns and 100,000 cells', () => {
    const long = read(`Name\n${'a\n'.repeat(6000)}`)
    expect(long.table.children).toHaveLength(5000)
    expect(long.findings.map(({ place }) => place.start.line)).toEqual([5001])
    const wide = read(`${'a,'.repeat(200)}b\n`)
    expect(wide.table.children[0]?.children).toHaveLength(200)
    expect(wide.findings).toHaveLength(1)
    const both = read(`${'a,'.repeat(99)}b\n`.repeat(1001))
    expect(both.table.children).toHaveLength(1000)
    expect(both.findings.map(({ place }) => place.start.line)).toEqual([1001])
  })

  test('any text at all makes a table', () => {
    for (const csv of ['"', '""', ',', '\n', '"a"b', 'a,"b\n"c', '\0', '"\n'.repeat(99), ';\t,', '%']) {
      expect(read(csv).table.type).toBe('table')
    }
  })
})

describe('types', () => {
  test('numbers show as many digits as the most precise cell of their column', () => {
    expect(rows('Name,Mean\nAda,2.5\nBela,1234.25\nCem,3\n').slice(1)).toEqual([
      'Ada | 2.50',
      'Bela | 1,234.25',
      'Cem | 3.00',
    ])
  })

  test.each([
    ['en', '1,234,567', '12.50%'],
    ['de', '1.234.567', '12,50\u00a0%'],
    ['fr', '1\u202f234\u202f567', '12,50\u00a0%'],
    ['kk', '1\u00a0234\u00a0567', '12,50%'],
    ['ru', '1\u00a0234\u00a0567', '12,50\u00a0%'],
    ['es', '1.234.567', '12,50\u00a0%'],
    ['it', '1.234.567', '12,50%'],
    ['ar', '1,234,567', '12.50\u200e%\u200e'],
  ])('numbers are written as %s writes them', (language, count, share) => {
    expect(rows('Name,Votes,Share\nAda,1234567,12.50%\n', {}, language)[1]).toBe(`Ada | ${count} | ${share}`)
  })

  test('numbers below zero keep their sign, and long ones all their digits', () => {
    expect(rows('Name,Change\nAda,-1234.5\nBela,0\n').slice(1)).toEqual(['Ada | -1,234.5', 'Bela | 0.0'])
    expect(rows('Name,Change\nAda,-3\n', {}, 'ar')[1]).toBe('Ada | \u200e-3')
    expect(rows('Name,Money\nAda,12345678901234\n', {}, 'es')[1]).toBe('Ada | 12.345.678.901.234')
  })

  test('without words, numbers and days are written as they would be in a file', () => {
    const cells = 'Event,Day,Votes,Share\nVote,2022-11-20,1234,12.5%\n'
    expect(rows(cells, {}, 'not a language')[1]).toBe('Vote | 2022-11-20 | 1,234 | 12.5%')
  })

  test('thousands may be marked in the file', () => {
    expect(rows('Name,Votes\nAda,"1,234"\nBela,12 345\n').slice(1)).toEqual(['Ada | 1,234', 'Bela | 12,345'])
  })

  test('years, codes and telephone numbers are text', () => {
    expect(rows('Year,Code,Phone\n2022,007,+49 30\n')[1]).toBe('2022 | 007 | +49 30')
  })

  test.each([
    ['en', '1 July 2023', '14 July 2023'],
    ['ru', '1 июля 2023 года', '14 июля 2023 года'],
    ['kk', '2023 жылғы 1 шілде', '2023 жылғы 14 шілде'],
    ['fr', '1er juillet 2023', '14 juillet 2023'],
    ['es', '1 de julio de 2023', '14 de julio de 2023'],
    ['de', '1. Juli 2023', '14. Juli 2023'],
    ['it', '1º luglio 2023', '14 luglio 2023'],
    ['ar', '1 تموز/يوليه 2023', '14 تموز/يوليه 2023'],
  ])('days are written as %s writes them', (language, first, other) => {
    expect(rows('Event,Day\nA,2023-07-01\nB,2023-07-14\n', {}, language).slice(1)).toEqual([
      `A | ${first}`,
      `B | ${other}`,
    ])
  })

  test('days that do not exist stay as they are', () => {
    expect(rows('Event,Day\nVote,2022-02-30\n')[1]).toBe('Vote | 2022-02-30')
  })

  test('cells for nothing make no column text', () => {
    const { table } = read('Name,Votes\nAda,1200\nBela,–\nCem,n/a\nDan,\n')
    expect(rowsOf(table).slice(1)).toEqual(['Ada | 1,200', 'Bela | –', 'Cem | n/a', 'Dan | '])
    expect(table.align).toEqual([null, 'right'])
  })

  test('numbers are kept as numbers beside what they print', () => {
    const { table } = read('Name,Votes,Share\nAda,1200,2.5%\n')
    expect(table.children[1]?.children.map(({ data }) => data)).toEqual([
      { kind: 'text', value: 'Ada', header: 'row' },
      { kind: 'integer', value: 1200 },
      { kind: 'percentage', value: 2.5 },
    ])
  })

  test('a number too long to be exact is kept as it stands, and reported', () => {
    const csv = 'Name,Votes\nAda,90071992547409931\nBela,2\n'
    expect(rows(csv).slice(1)).toEqual(['Ada | 90071992547409931', 'Bela | 2'])
    expect(messages(csv)).toEqual([
      'number-is-exact 2:5 Unexpected number `90071992547409931`, expected at most 15 digits',
    ])
  })

  test('without a row of headers, the first column names the rows', () => {
    const { table } = read('Registered voters,11953465\nValid votes,7940477\n', { header: '0' })
    expect(table.data).toEqual({ headerRows: 0 })
    expect(rowsOf(table)).toEqual(['Registered voters | 11,953,465', 'Valid votes | 7,940,477'])
    expect(table.children.map((row) => row.children[0]?.data?.header)).toEqual(['row', 'row'])
  })

  test('alignment is that of the numbers, or as the author says', () => {
    expect(read('Name,Votes,Code\nAda,1,x\n', { align: 'lcr' }).table.align).toEqual(['left', 'center', 'right'])
  })
})

describe('totals', () => {
  test('a right total has nothing said about it', () => {
    expect(messages(votes, { total: 'last' })).toEqual([])
    expect(read(votes, { total: 'last' }).table.children.at(-1)?.data).toEqual({ total: true })
  })

  test('a wrong total is reported with both figures', () => {
    expect(messages(votes.replace('Total,1000', 'Total,1001'), { total: 'last' })[0]).toBe(
      'total-adds-up 5:7 Unexpected total 1001 of `Votes`, expected 1000, the sum of the 3 rows above',
    )
  })

  test('amounts are added exactly', () => {
    const csv = 'Item,Amount\nA,0.1\nB,0.2\nTotal,'
    expect(messages(`${csv}0.3\n`, { total: 'last' })).toEqual([])
    expect(messages(`${csv}0.31\n`, { total: 'last' })).toEqual([
      'total-adds-up 4:7 Unexpected total 0.31 of `Amount`, expected 0.3, the sum of the 2 rows above',
    ])
  })

  test('percentages add up to what their rounding allows', () => {
    const csv = (total: string) => `Answer,Share\nYes,33.3%\nNo,33.3%\nOther,33.3%\nTotal,${total}\n`
    expect(messages(csv('100%'), { total: 'last' })).toEqual([])
    expect(messages(csv('99.9%'), { total: 'last' })).toEqual([])
    expect(messages(csv('97.0%'), { total: 'last' })).toEqual([
      'total-adds-up 5:7 Unexpected total 97.0% of `Share`, expected 99.9, the sum of the 3 rows above',
    ])
  })

  test('the average in a row of totals is no sum', () => {
    expect(messages('Region,Voters,Turnout (%)\nN,100,60.1\nS,300,70.3\nTotal,400,67.8\n', { total: 'last' })).toEqual(
      [],
    )
  })

  test('a share that the counts do not give is reported', () => {
    expect(messages(votes.replace('30.0', '31.0'), { total: 'last' })).toEqual([
      'total-adds-up 5:12 Unexpected total 100.0 of `Percentage`, expected 101.0, the sum of the 3 rows above',
      'share-adds-up 3:10 Unexpected 31.0 in `Percentage` for `Bela`, expected 30.0: 300 of 1000',
    ])
  })

  test('a share may be rounded up or down at exactly half', () => {
    const csv = (share: string) => `Name,Votes,%\nA,1,${share}\nB,7,87.5\nTotal,8,100\n`
    expect(messages(csv('12.5'), { total: 'last' })).toEqual([])
    expect(messages('Name,Votes,%\nA,1,13\nB,7,87\nTotal,8,100\n', { total: 'last' })).toEqual([])
  })

  test('a cell that is no number in a column with a total is reported', () => {
    expect(messages('Name,Votes\nAda,1\nBela,1O\nTotal,11\n', { total: 'last' })).toEqual([
      'total-adds-up 3:6 Unexpected `1O` in `Votes`, expected a number, because the column has a total',
    ])
  })

  test('a row of totals can be added', () => {
    const csv = 'Name,Note,Votes,Mean,%\nAda,x,1600,0.1,33.3\nBela,y,3200,0.25,66.7\n'
    const { table, findings } = read(csv, { total: 'computed' })
    expect(rowsOf(table).at(-1)).toBe('Total |  | 4,800 | 0.35 | 100.0')
    expect(table.children.at(-1)?.data).toEqual({ total: true })
    expect(findings).toEqual([])
    expect(rows(csv, { total: 'sum' }).at(-1)).toBe(rowsOf(table).at(-1))
  })

  test('rates have no total', () => {
    expect(rows('Region,Turnout in per cent\nN,60\nS,70\n', { total: 'computed' }).at(-1)).toBe('Total | ')
  })
})

describe('order', () => {
  const regions = 'Region,District,Votes\nNorth,B,20\nSouth,Ä,3\nNorth,A,100\nTotal,,123\n'

  test('rows are sorted by value and the total stays last', () => {
    expect(rows(regions, { sort: 'Votes', total: 'last' }).map((row) => row.split(' | ')[2])).toEqual([
      'Votes',
      '3',
      '20',
      '100',
      '123',
    ])
    expect(rows(regions, { sort: '-Votes', total: 'last' })[1]).toBe('North | A | 100')
  })

  test('names are sorted as the language sorts them', () => {
    const csv = 'Name\nZug\nÄrger\nApfel\n'
    expect(rows(csv, { sort: 'Name' }, 'de')).toEqual(['Name', 'Apfel', 'Ärger', 'Zug'])
    expect(rows(csv, { sort: 'Name' }, 'sv')).toEqual(['Name', 'Apfel', 'Zug', 'Ärger'])
  })

  test('rows are grouped under headings in the order in which these appear', () => {
    const { table } = read(regions, { group: 'Region', sort: 'District', total: 'last' })
    expect(rowsOf(table)).toEqual(['District | Votes', 'North', 'A | 100', 'B | 20', 'South', 'Ä | 3', 'Total | 123'])
    expect(table.children[1]?.data).toEqual({ group: true })
    expect(table.children[1]?.children[0]?.data).toMatchObject({ header: 'row', columns: 2 })
  })

  test('a column that is not there is reported with the one that was meant', () => {
    expect(read(regions, { group: 'Regin' }).findings).toMatchObject([
      {
        rule: 'attribute-is-known',
        place: placeOf(),
        text: 'Unexpected column `Regin` in `group` of the table, expected one of `Region`, `District`, `Votes`',
        hint: 'Did you mean `Region`?',
      },
    ])
  })
})
