import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../../src/core/formats/csv-of.ts'
import { reportOfTexts, writtenBy } from '../../support/rendered.ts'

const report = reportOfTexts({
  'report.yaml': 'title: T\nlanguage: en\ntitle-note: The note.\nrecommendations:\n  priority: [b]',
  'sections/media.md': [
    '---\ntitle: Media[^n]\n---',
    '## Press {#press}',
    ':::recommendation{#a to="=Parliament" theme="law"}\nPass a law.[^n]\n\nSee [](#press).\n:::',
    ':::recommendation{#b}\nDo it.\n:::',
    '[^n]: A note.',
  ].join('\n\n'),
})

function schema(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
}

describe('recommendations', () => {
  test('are published as data that fits their schema', async () => {
    const json = JSON.parse((await writtenBy('recommendations', report))['en/recommendations.json'] ?? '')
    const validate = new Ajv().compile(schema('recommendations'))
    expect(validate(json) || validate.errors).toBe(true)
    expect(json.recommendations).toMatchObject([
      { number: '1', id: 'b', list: 'priority', rank: 1, text: 'Do it.', page: null },
      {
        number: '2',
        id: 'a',
        list: 'other',
        rank: 1,
        addressee: '=Parliament',
        text: 'Pass a law.\nSee Press.',
        anchor: 'a',
      },
    ])
  })

  test('are published as a table that no spreadsheet runs', async () => {
    const csv = (await writtenBy('recommendations', report))['en/recommendations.csv'] ?? ''
    expect(csv.split('\r\n')[0]).toBe(
      '"number","id","list","rank","group","addressee","theme","section","text","anchor","page"',
    )
    expect(csv).toContain(`"'=Parliament"`)
  })

  test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠a'])(
    'the field %j is text',
    (value) => {
      expect(csvOf(['a'], [{ a: value }])).toBe(`"a"\r\n"'${value}"\r\n`)
    },
  )

  test('keep their quotation marks', () => {
    expect(csvOf(['a'], [{ a: 'the "law"' }])).toBe('"a"\r\n"the ""law"""\r\n')
  })
})

describe('contents', () => {
  test('are published as data that fits their schema', async () => {
    const json = JSON.parse((await writtenBy('contents', report))['en/contents.json'] ?? '')
    const validate = new Ajv().compile(schema('contents'))
    expect(validate(json) || validate.errors).toBe(true)
    expect(json.sections).toMatchObject([
      { id: 'media', number: 'I', title: 'Media', anchor: 'media', page: null },
      { id: 'press', number: 'I.A', title: 'Press' },
    ])
    expect(json.notes).toMatchObject([
      { number: '1', section: null, text: 'The note.' },
      { id: 'note:media/n', number: '2', title: 'Note 2', anchor: 'note-2', text: 'A note.' },
    ])
  })

  test('have the lists that have a caption or an id', async () => {
    const list = '::list{src=data/a.csv'
    const texts = { 'sections/a.md': `${list} caption="The mission"}\n\n${list} #people}\n\n${list}}\n` }
    const files = await writtenBy('contents', reportOfTexts({ ...texts, 'data/a.csv': 'Name\nAda\n' }))
    const json = JSON.parse(files['en/contents.json'] ?? '')
    expect(json.lists).toMatchObject([
      { id: 'list-1', series: 'list', number: '', title: 'The mission', anchor: 'list-1' },
      { id: 'people', title: 'people', anchor: 'people' },
    ])
    expect(json.others).toEqual([])
  })
})
