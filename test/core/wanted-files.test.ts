import { expect, test } from 'vitest'
import { wantedFiles } from '../../src/core/wanted-files.ts'
import { sourcesOf } from '../support/report.ts'

const wanted = (text: string) => wantedFiles(sourcesOf({ 'sections/a.md': text }))

test('a text wants the files that its blocks and images name', () => {
  expect(wanted('::table{#t src=data/votes.csv}')).toEqual(['data/votes.csv'])
  expect(wanted('> ::include{src="../shared/about us.md"}')).toEqual(['../shared/about us.md'])
  expect(wanted('![Map](media/map.svg "The map"){#map}')).toEqual(['media/map.svg'])
  expect(wanted('![Map][map]\n\n[map]: media/map.svg')).toEqual(['media/map.svg'])
  expect(wanted('![Map](https://example.org/map.svg) [](#map)')).toEqual([])
})

test('a file may have spaces and brackets in its name', () => {
  expect(wanted('![Map](<media/our map.svg>)')).toEqual(['media/our map.svg'])
  expect(wanted('![Map](media/our%20map.svg)')).toContain('media/our map.svg')
  expect(wanted('![Map](media/map(1).svg)')).toEqual(['media/map(1).svg'])
  expect(wanted('![Map][map]\n\n> [map]: <media/our map.svg>')).toEqual(['media/our map.svg'])
})

test('a manifest wants the picture of its cover, however YAML writes it', () => {
  const wantedBy = (text: string) => wantedFiles(sourcesOf({ 'report.yaml': text }))
  expect(wantedBy('title: A\ncover: media/cover.jpg # the square')).toEqual(['media/cover.jpg'])
  expect(wantedBy('{ title: A, "cover": \'../shared/our cover.jpg\' }')).toEqual(['../shared/our cover.jpg'])
  expect(wantedBy('title: A\ncover: >-\n  media/cover.jpg')).toEqual(['media/cover.jpg'])
  expect(wantedBy('title: A discovery of ./a.jpg\ncover: seal')).toEqual([])
  expect(wantedBy('title: A\ncover: https://example.org/cover.jpg')).toEqual([])
})

test('a line of a million colons is looked through at once', () => {
  expect(wanted(`${':'.repeat(1_000_000)}\n${'] ('.repeat(100_000)}`)).toEqual([])
})
