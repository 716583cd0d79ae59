import { describe, expect, test } from 'vitest'
import { renderBody } from '../../../src/core/render/body.ts'
import { renderPage } from '../../../src/core/render/page.ts'
import type { Theme } from '../../../src/core/report.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { houseTheme, htmlOf, reportOfText } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

const options = { medium: 'screen', version: '1', formats: new Set(['html']), pages: new Map() } as const

function pageWith(template: string, parts: Readonly<Record<string, string>> = {}): string {
  const theme: Theme = { ...houseTheme, page: template, parts: new Map(Object.entries(parts)) }
  const report = reportOfText('---\ntitle: A & B\n---\n\nText.[^a]\n\n[^a]: N.')
  return renderPage(report, renderBody(report, { medium: 'screen' }), theme, options)
}

function refusal(template: string, parts?: Readonly<Record<string, string>>): string {
  try {
    pageWith(template, parts)
  } catch (error) {
    if (error instanceof UserError) return `${error.message} / ${error.hint ?? ''}`
    throw error
  }
  return 'no refusal'
}

describe('a template', () => {
  test('prints the fields of the page', () => {
    expect(pageWith('{{title}}: {{#each notes}}{{number}}{{/each}}')).toBe('A Report: 1')
  })

  test('with parts serves reports of several languages, one after the other', () => {
    const theme: Theme = { ...houseTheme, page: '{{> part}}', parts: new Map([['part', '{{words.notes}}']]) }
    const pages = ['en', 'de', 'en'].map((language) => {
      const report = reportOfTexts({ 'report.yaml': `title: A\nlanguage: ${language}\n`, 'sections/a.md': 'Text.' })
      return renderPage(report, renderBody(report, { medium: 'screen' }), theme, options)
    })
    expect(pages).toEqual(['Notes', houseTheme.words.get('de')?.['notes'], 'Notes'])
  })

  test.each([
    ['{{titel}}', 'page.hbs:1:3', 'title'],
    ['\n{{#if titel}}x{{/if}}', 'page.hbs:2:7', 'title'],
    ['{{#each note}}x{{/each}}', 'page.hbs:1:9', 'notes'],
    ['{{#each notes}}{{nummer}}{{/each}}', 'page.hbs:1:18', 'number'],
    ['{{#each notes}}{{../titel}}{{/each}}', 'page.hbs:1:18', 'title'],
    ['{{words.content}}', 'page.hbs:1:3', 'contents'],
  ])('%j names no field, and is told which one was meant', (template, place, near) => {
    expect(refusal(template)).toContain(`templates/house/${place}`)
    expect(refusal(template)).toContain(`Did you mean \`${near}\`?`)
  })

  test('may be in parts, which are checked where they stand', () => {
    expect(pageWith('{{#each notes}}{{> one}}{{/each}}', { one: '{{number}}.' })).toBe('1.')
    expect(refusal('{{> one}}', { one: '{{number}}' })).toContain('parts/one.hbs:1:3')
    expect(refusal('{{> two}}', { one: 'x' })).toContain('expected one of one')
    expect(refusal('{{> one}}', { one: '{{> one}}' })).toContain('contain itself')
  })

  test.each([
    '{{{title}}}',
    '{{#each sections}}{{html}}{{/each}}',
    '<a href="{{title}}">x</a>',
    '<a title={{title}}>x</a>',
    '<a onclick="{{title}}">x</a>',
    '<p style="{{title}}">x</p>',
    '<script>{{title}}</script>',
    '<style>{{title}}</style>',
    '{{{style}}}',
    '<p title="{{#each sections}}{{{html}}}{{/each}}">x</p>',
    '{{notes}}',
    '{{lookup this "title"}}',
    '{{#with title}}x{{/with}}',
    '{{constructor}}',
    '{{title.constructor}}',
    '{{__proto__}}',
    '{{@root.title}}',
    '{{#each notes as |note|}}{{note.number}}{{/each}}',
    '{{#> one}}x{{/one}}',
  ])('%j is refused', (template) => expect(refusal(template, { one: 'x' })).toMatch(/^Unexpected /))
})

describe('the page', () => {
  const manifest = [
    'title: "Early <Election>"',
    'subject: Republic',
    'event-date: 2022-11-20',
    'document-type: Final Report',
    'publisher: {name: An Office, url: "https://example.org"}',
    'place: Warsaw',
    'date: 2023-07-14',
    'report-number: R/1',
    'licence: CC BY 4.0',
    'doi: 10.1000/182',
    'title-note: The note.',
    'language: en',
    'status: draft',
  ].join('\n')
  const { page } = htmlOf(
    reportOfTexts({
      'report.yaml': manifest,
      'sections/a.md': '---\ntitle: "One[^x] & two"\n---\n\nText.\n\n[^x]: N.',
    }),
  )

  test('says what the report is, to readers and to machines', () => {
    expect(page).toContain('<title>Republic: Early &lt;Election&gt; – Final Report</title>')
    expect(page).toContain('<meta name="DC.title" content="Republic: Early &lt;Election&gt;">')
    expect(page).toContain('<meta name="citation_publication_date" content="2023/07/14">')
    expect(page).toContain('<p class="event-date">20\u00a0November 2022</p>')
    expect(page).toContain('<span>Warsaw, 14\u00a0July 2023</span>')
    expect(page).toContain('<span class="status">Draft</span>')
    expect(page).toContain('<a href="https://doi.org/10.1000/182">10.1000/182</a>')
  })

  test('holds JSON that cannot end its script', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Report',
      name: 'Republic: Early <Election>',
      reportNumber: 'R/1',
    })
    expect(json).not.toContain('<')
  })

  test('numbers the note of the title first', () => {
    expect(page).toMatch(/<h1.*href="#note-1".*<\/h1>/)
  })

  test('lists sections without their notes', () => {
    expect(page).toContain(
      '<a href="#a"><span class="number">I<span class="colon">:</span></span> <span class="title">One &#x26; two</span></a>',
    )
  })

  test('is the same for the same report', () => {
    const again = htmlOf(
      reportOfTexts({
        'report.yaml': manifest,
        'sections/a.md': '---\ntitle: "One[^x] & two"\n---\n\nText.\n\n[^x]: N.',
      }),
    )
    expect(again.page).toBe(page)
  })

  test('never moves the lines of code', () => {
    const { page: code } = htmlOf(reportOfText('```\n  a\n    b\n```'))
    expect(code).toContain('<pre><code>  a\n    b\n</code></pre>')
  })
})
