import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { houseWords, htmlOf } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

const csv = 'Name,Country,Role\nBo,Austria,driver\nAnna,Austria,\nCarl,Belgium,"cook, baker"\nDora,Austria,clerk\n'

function reportOf(text: string, data: string, language = 'en') {
  return compile(
    sourcesOf({
      'report.yaml': `title: A\nlanguage: ${language}\n`,
      'sections/a.md': `---\ntitle: A\n---\n\n${text}\n`,
      'data/people.csv': data,
    }),
    { words: houseWords },
  )
}

function html(attributes: string, data = csv, language = 'en'): string {
  const report = reportOf(`::list{src=data/people.csv ${attributes}}`, data, language)
  return htmlOf(report).sections.join('').replace(/\n/g, '')
}

const messages = (attributes: string, data: string) =>
  reportOf(`::list{src=data/people.csv ${attributes}}`, data).findings.map(({ rule, place, text, hint }) =>
    [`${rule} ${place.file}:${place.start.line}:${place.start.column} ${text}`, hint].filter(Boolean).join(' / '),
  )

const names = (page: string) => [...page.matchAll(/<li>(\w+)/g)].map(([, name]) => name).join(' ')
const groupsIn = (page: string) =>
  [...page.matchAll(/class="group-name">([^<]+) <span class="count">([^<]+)/g)].map(([, ...group]) => group.join(' '))

describe('a list of a CSV file', () => {
  test('has a name with a count above the entries of each group', () => {
    expect(html('by=Country')).toContain(
      '<div class="list-group"><h3 class="group-name">Austria <span class="count">3</span></h3>' +
        '<ul class="entries"><li>Bo<span class="details">, driver</span></li><li>Anna</li>',
    )
  })

  test('without groups is one list', () => {
    expect(html('')).toContain('<figure class="list"><div class="list-groups"><ul class="entries"><li>Bo<span')
    expect(names(html(''))).toBe('Bo Anna Carl Dora')
  })

  test('has a caption without a number, which references print', () => {
    const text = '::list{src=data/people.csv #people caption="*All* people[^1]"}\n\nSee [](#people).\n\n[^1]: Note.'
    const page = htmlOf(reportOf(text, csv)).sections.join('')
    expect(page).toContain('<figure class="list" id="people"><figcaption><em>All</em> people<sup')
    expect(page).toMatch(/See <a href="#people"[^>]*><em><em>All<\/em> people<\/em><\/a>/)
  })

  test('is sorted within its groups, which stand as in the file', () => {
    expect(names(html('by=Country sort=Name'))).toBe('Anna Bo Dora Carl')
    expect(groupsIn(html('by=Country sort=-Name'))).toEqual(['Austria 3', 'Belgium 1'])
  })

  test('is sorted by its groups, each as in the file', () => {
    const page = html('by=Country sort=-Country')
    expect(groupsIn(page)).toEqual(['Belgium 1', 'Austria 3'])
    expect(names(page)).toBe('Carl Bo Anna Dora')
  })

  test('counts what a column adds up to, in the language of the report', () => {
    const counts = 'Group,Country,People\nShort,Austria,1200\nShort,Belgium,34\nLong,Austria,2\n'
    const page = html('by=Group count=People', counts, 'de')
    expect(groupsIn(page)).toEqual(['Short 1.234', 'Long 2'])
    expect(page).toContain('<li>Austria<span class="details"> 1.200</span></li>')
  })

  test('has no names of columns where its first row is an entry', () => {
    expect(names(html('header=0', 'Bo\nAnna\n'))).toBe('Bo Anna')
    expect(groupsIn(html('header=0 by=2', 'Bo,Austria\nAnna,Austria\n'))).toEqual(['Austria 2'])
  })

  test('prints what cells look like', () => {
    expect(html('', 'Name\n*a* <b>\n"two\nlines"\n')).toContain('<li>*a* &#x3C;b></li><li>two lines</li>')
  })
})

describe('a file that is no list', () => {
  test('lacks a column that the block names', () => {
    expect(messages('by=Land count=Men sort=-Nam', 'Name,Country\nBo,Austria\n')).toEqual([
      'attribute-is-known sections/a.md:5:28 Unexpected column `Land` in `by` of the list, expected one of `Name`, `Country`',
      'attribute-is-known sections/a.md:5:36 Unexpected column `Men` in `count` of the list, expected one of `Name`, `Country`',
      'attribute-is-known sections/a.md:5:46 Unexpected column `-Nam` in `sort` of the list, expected one of `Name`, `Country` / Did you mean `Name`?',
    ])
  })

  test('has a row without a group, or a group without an entry', () => {
    expect(messages('by=Country', 'Name,Country\nBo,\n,Austria\n')).toEqual([
      'csv-is-valid data/people.csv:2:1 Unexpected row without a cell in `Country`, by which the list is grouped / Write in it to which group the row belongs.',
      'csv-is-valid data/people.csv:3:1 Unexpected row with `Austria` alone, expected an entry of that group / Write the entry into the row, or delete it.',
    ])
  })

  test('holds groups alone', () => {
    expect(messages('by=Country', 'Country\nAustria\n')).toEqual([
      'csv-is-valid data/people.csv:1:1 Unexpected file of `Country` alone, expected another column with the entries of each group / A list without groups has no `by`.',
    ])
  })

  test('holds no entry, or is not there', () => {
    expect(messages('', 'Name\n')).toEqual([
      'csv-is-valid data/people.csv:1:1 Unexpected file without rows below its headers, expected a row for each entry of the list / If the first row is an entry, write `header=0`.',
    ])
    const lost = reportOf('::list{src=data/persons.csv}', csv).findings
    expect(lost.map(({ text }) => text)).toEqual(['Unexpected `data/persons.csv`, expected a file that exists'])
  })

  test('has words in the column that is to be added up', () => {
    expect(messages('by=Country count=Name', 'Name,Country\nBo,Austria\n')).toEqual([
      'attribute-is-known sections/a.md:5:39 Unexpected column `Name` in `count` of the list, expected one of numbers that add up / Without `count`, the entries are counted.',
    ])
  })
})
