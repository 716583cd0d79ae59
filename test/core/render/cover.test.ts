import { expect, test } from 'vitest'
import { check } from '../../../src/core/lint/index.ts'
import { renderBody } from '../../../src/core/render/body.ts'
import { renderPage } from '../../../src/core/render/page.ts'
import { houseTheme, pageOf, reportOf } from '../../support/house.ts'
import { elementsIn, type HtmlElement, parsePage } from '../../support/html-tree.ts'
import { sourcesOf } from '../../support/report.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="9">A</text></svg>'

function reportWith(cover: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const all = {
    'report.yaml': `title: A\ncover: ${cover}\n`,
    'sections/a.md': '---\ntitle: B\n---\n\nText.\n',
    ...files,
  }
  return reportOf(sourcesOf(all))
}

function coverOf(html: string): readonly HtmlElement[] {
  const [cover] = [...elementsIn(parsePage(html))].filter(({ attributes }) => attributes['class'] === 'cover')
  return cover ? [...elementsIn(cover)] : []
}

function paperOf(report: ReturnType<typeof reportWith>): string {
  const body = renderBody(report, { medium: 'paper', fonts: houseTheme })
  return renderPage(report, body, houseTheme, { medium: 'paper', version: '0.0.0', formats: new Set() })
}

const shown = reportWith('media/front%20page.svg', { 'media/front page.svg': drawing })

test.each([
  ['on screen', pageOf(shown)],
  ['on paper', paperOf(shown)],
])('a picture stands on the cover as decoration, in place of the drawing, %s', (_, html) => {
  const [picture, ...others] = coverOf(html).filter(({ tag }) => ['img', 'svg'].includes(tag))
  expect(picture?.attributes).toMatchObject({ class: 'cover-picture', alt: '' })
  expect(picture?.attributes['src']).toMatch(/^data:image\/svg\+xml;base64,/)
  expect(others).toEqual([])
})

test('letters of a drawn one are set in the fonts of the theme on paper', () => {
  const address = coverOf(paperOf(shown)).find(({ tag }) => tag === 'img')?.attributes['src'] ?? ''
  expect(Buffer.from(address.split(',')[1] ?? '', 'base64').toString()).toContain('@font-face')
})

test('one that is missing leaves the cover plain', () => {
  const html = pageOf(reportWith('media/front.jpg'))
  expect(coverOf(html).filter(({ tag }) => ['img', 'svg'].includes(tag))).toEqual([])
})

test.each([
  ['media/front.jpg', {}, 'Unexpected `media/front.jpg`, expected a file that exists'],
  [
    'https://example.org/a.jpg',
    {},
    'Unexpected picture from elsewhere, `https://example.org/a.jpg`, expected a file of the report',
  ],
  [
    'data/a.csv',
    { 'data/a.csv': 'a\n1\n' },
    'Unexpected file `data/a.csv`, expected a picture: PNG, JPEG, GIF, WebP, AVIF or SVG',
  ],
  [
    'a.svg',
    { 'a.svg': drawing.replace('<text', '<script>go()</script><text') },
    'Unexpected script in `a.svg`: `<script`',
  ],
  [
    'a.svg',
    { 'a.svg': drawing.replace('>A<', '>🗳<') },
    'Unexpected `🗳` in `a.svg`, expected what a font of the theme has',
  ],
])('one that will not do is named where the manifest names it: %s', (cover, files, text) => {
  const messages = check(reportWith(cover, files)).filter(({ severity }) => severity !== 'info')
  expect(messages).toMatchObject([{ text, place: { file: 'report.yaml', start: { line: 2, column: 8 } } }])
})

test('a report without its picture is told how to write one', () => {
  const [message] = check(reportWith('https://example.org/a.jpg'))
  expect(message?.hint).toBe('Put the file into `media/` and write `cover: media/file.jpg`.')
})

test.each(['none', 'Seal'])('a word that is neither of the two is no picture: %s', (cover) => {
  const [message] = check(reportWith(cover))
  expect(message?.text).toBe(
    `Unexpected \`${cover}\`, expected \`seal\`, \`plain\` or a picture such as \`media/cover.jpg\``,
  )
})
