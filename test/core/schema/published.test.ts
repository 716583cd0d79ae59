import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { JsonSchema } from '../../../src/core/schema/json-schema.ts'
import { namesSchema, reportSchema, sectionSchema, themeSchema } from '../../../src/core/schema/published.ts'

const folder = new URL('../../../schemas/', import.meta.url)

describe.each([
  ['report.schema.json', reportSchema()],
  ['section.schema.json', sectionSchema()],
  ['names.schema.json', namesSchema()],
  ['theme.schema.json', themeSchema()],
])('schemas/%s', (name, schema) => {
  test('is what the program itself reads by (`npx vitest run test/core/schema -u` writes it anew)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(new URL(name, folder).pathname)
  })

  test('describes every key', () => {
    for (const [key, property] of Object.entries((schema.items ?? schema).properties ?? {})) {
      expect(property.description, key).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('an editor', () => {
  test('accepts the manifest, the names and the sections of the worked example', () => {
    const example = new URL('../../../content/kazakhstan-2022/', import.meta.url)
    const manifest = parse(readFileSync(new URL('report.yaml', example), 'utf8'))
    expect(faults(reportSchema(), manifest)).toEqual([])
    expect(faults(namesSchema(), parse(readFileSync(new URL('names.yaml', example), 'utf8')))).toEqual([])
    for (const name of manifest.sections) {
      const file = new URL(`sections/${name}.md`, example)
      const head = existsSync(file) ? readFileSync(file, 'utf8').split(/^---$/m)[1] : undefined
      expect(faults(sectionSchema(), parse(head ?? '{}'))).toEqual([])
    }
  })

  test.each(['seal', 'plain', 'media/cover.jpg'])('accepts the cover %s', (cover) => {
    expect(faults(reportSchema(), parse(`title: a\ncover: ${cover}`))).toEqual([])
  })

  test('accepts a title that is a number, and keys still without a value', () => {
    const yaml = 'title: 2022\nversion: 1.10\nplace:\nsections:\nnumbering: { note: 1, table: none, figure: (a) }\n'
    expect(faults(reportSchema(), parse(yaml))).toEqual([])
  })

  test.each([
    'tittle: A',
    'subject: a',
    'title: a\npublisher: { nmae: b }',
    'title: a\nstatus: finished',
    'title: a\ndate: 14 July 2023',
    'title: a\nsections: [a/b]',
    'title: a\nsections: [b, b]',
    'title: a\nnumbering: { anex: I }',
    'title: a\nnumbering: { annex: Annex I }',
    'title: a\nchecks: { note-is-cited: maybe }',
    'title: a\ncover: none',
    'title: a\nrecommendations: { groups: { b: { order: 1 } } }',
  ])('refuses %j', (yaml) => {
    expect(faults(reportSchema(), parse(yaml))).not.toEqual([])
  })

  test.each(['short_title: A', 'numbered: maybe', 'id: two words', 'authors: B'])('refuses a head with %j', (yaml) => {
    expect(faults(sectionSchema(), parse(yaml))).not.toEqual([])
  })

  test.each(['accent: red', 'accent: "#777"', 'extends: a/b', 'extend: house', 'tokens: [brass]'])(
    'refuses a theme with %j',
    (yaml) => expect(faults(themeSchema(), parse(yaml))).not.toEqual([]),
  )

  test.each([
    'akimat: kk-Latn',
    '- akimat',
    '- language: la',
    '- { form: a, language: Latin }',
    '- { form: a, lang: la }',
  ])('refuses names with %j', (yaml) => expect(faults(namesSchema(), parse(yaml))).not.toEqual([]))
})

function faults(schema: JsonSchema, value: unknown): unknown[] {
  const ajv = new Ajv({ strictTypes: false, formats: { date: true, uri: true } })
  return ajv.validate(schema, value) ? [] : (ajv.errors ?? [])
}
