import { expect, test } from 'vitest'
import { svgDangers } from '../../../src/core/lint/svg-dangers.ts'

const what = (inside: string) =>
  svgDangers(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`).map((danger) => danger.what)

test.each([
  ['<script>x()</script>', 'script'],
  ['<svg:script href="#a"/>', 'script'],
  ['<a href="&#106;avascript:x()">a</a>', 'script'],
  ['<g onload="x()"/>', 'event'],
  ["<g\nONCLICK = 'x()'/>", 'event'],
  ['<rect a=">" onload="x()"/>', 'event'],
  ['<foreignObject><p>a</p></foreignObject>', 'foreign content'],
  ['<image href="https://example.org/a.png"/>', 'address outside the picture'],
  ["<image xlink:href=' //example.org/a.png'/>", 'address outside the picture'],
  ['<use href="other.svg#a"/>', 'address outside the picture'],
  ['<image href="data:image/svg+xml,x"/>', 'address outside the picture'],
  ['<path fill="url(https://example.org/a.svg#b)"/>', 'address outside the picture'],
  ['<style>a { fill: u\\72l( "https://example.org") }</style>', 'address outside the picture'],
  ['<style>@import "a.css"</style>', 'style sheet from elsewhere'],
  ['<set attributeName="xlink:href" to="x"/>', 'animated address'],
])('%s is found', (inside, expected) => {
  expect(what(inside)).toContain(expected)
})

test('entities and style sheets of the whole file are found', () => {
  expect(svgDangers('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')).toHaveLength(1)
  expect(svgDangers('<?xml-stylesheet href="a.css"?><svg/>').length).toBeGreaterThan(0)
})

test.each([
  '<path d="M0 0h9v9z" fill="url(#grey)"/><use xlink:href="#a"/><use href=" #a"/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<style>@font-face { src: url("data:font/woff2;base64,AAAA") }</style>',
  '<!-- <script>x()</script> --><title>The script of 2022, once = twice</title><g clip-path="url( \'#a\' )"/>',
  '<metadata rdf:about="https://example.org"/>',
])('%s is a picture like any other', (inside) => {
  expect(what(inside)).toEqual([])
})

test('a large file takes no longer than its length', () => {
  const hostile = ['<!--', '<!DOCTYPE ', 'attributeName=   ', ' a:', ' href=', 'url(   ', '&#x']
  expect(svgDangers(hostile.map((piece) => piece.repeat(100_000)).join('')).length).toBeLessThan(9)
})
