import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { houseWords, htmlOf } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

const csv = 'Region,District,Votes,Share\nNorth,A,1200,30.0%\nSouth,B,2800,70.0%\nTotal,,4000,100.0%\n'

function html(text: string, data = csv): string {
  const sources = sourcesOf({ 'sections/a.md': `---\ntitle: A\n---\n\n${text}\n`, 'data/votes.csv': data })
  return htmlOf(compile(sources, { words: houseWords }))
    .sections.join('')
    .replace(/\n/g, '')
}

test('a table of a CSV file has header cells, marked totals and a caption with its number', () => {
  const page = html('::table{src=data/votes.csv #votes caption="Votes by *region*" total=last}')
  expect(page).toContain('<figure class="table" id="table-1"><table><caption id="table-1-caption">')
  expect(page).toContain('<span class="label">Table\u00a01.</span> Votes by <em>region</em></caption>')
  expect(page).toContain('<th scope="col">Region</th>')
  expect(page).toContain('<th scope="row">North</th><td>A</td><td class="align-right number">1,200</td>')
  expect(page).toContain('<tfoot><tr class="total"><th scope="row">Total</th>')
})

test('each group is a body of its own under a heading that spans the table', () => {
  const page = html('::table{src=data/votes.csv group=Region total=last}')
  expect(page).toContain(
    '<tbody><tr class="group"><th scope="rowgroup" colspan="3">North</th></tr><tr><th scope="row">A</th>',
  )
  expect(page.match(/<tbody>/g)).toHaveLength(2)
})

test('a table of more than four columns can be scrolled with the keyboard', () => {
  const page = html('::table{src=data/votes.csv #v caption="Wide"}', 'a,b,c,d,e\nx,1,2,3,4\n')
  expect(page).toContain('<div class="scroll" tabindex="0" role="region" aria-labelledby="table-1-caption"><table>')
})

test('a table written in Markdown takes a caption, and keeps its notes', () => {
  const text = ':::table{#t caption="Seats[^1]"}\n| Party | Seats |\n|---|--:|\n| A[^1] | 12 |\n:::\n\n[^1]: Note.'
  const page = html(text)
  expect(page).toContain('<span class="label">Table\u00a01.</span> Seats<sup')
  expect(page).toContain('<th scope="col">Party</th><th scope="col" class="align-right">Seats</th>')
  expect(page).toContain('<td class="align-right">12</td>')
  expect(page.match(/href="#note-1"/g)).toHaveLength(2)
})

test('what a cell of data looks like is what it prints', () => {
  const page = html('::table{src=data/votes.csv}', 'Name,Note\n<script>alert(1)</script>,=1+1\n*a*,[b](javascript:1)\n')
  expect(page).toContain('<th scope="row">&#x3C;script>alert(1)&#x3C;/script></th><td>=1+1</td>')
  expect(page).toContain('<th scope="row">*a*</th><td>[b](javascript:1)</td>')
})

test('a row with a cell too many loses nothing on the way', () => {
  expect(html('| a | b |\n|---|---|\n| 1 | 2 | 3 |')).toContain('<td>1</td><td>2</td><td>3</td>')
})

test('a table without a caption has no number', () => {
  expect(html('::table{src=data/votes.csv}')).toContain('<figure class="table"><table><thead>')
})

test('a figure shows its picture above its caption', () => {
  const page = html(':::figure{#map caption="The *north*"}\n![Map of the north](media/map.svg)\n:::')
  expect(page).toContain('<figure id="figure-1">')
  expect(page).toContain(
    '<figcaption><span class="label">Figure\u00a01.</span> The <em>north</em></figcaption></figure>',
  )
})
