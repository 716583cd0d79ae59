import { expect, test } from 'vitest'
import { drawnText } from '../../../src/core/fonts/drawn-text.ts'

const drawn = (inside: string) => drawnText(`<svg>${inside}</svg>`).replace(/ +/g, ' ').trim()

test.each([
  ['<text x="1">One <tspan dy="1">two</tspan> three</text>', 'One two three'],
  ['<svg:text>One</svg:text> and <text/> no more', 'One'],
  ['<text a="x > y" b=\'>\'>One</text>', 'One'],
  ['<text>One<title>not seen</title> two<!-- nor this --></text><desc>nor this</desc>', 'One two'],
  ['<g aria-label="no"><path d="M0 0"/></g><style>text { fill: red }</style>', ''],
])('%s draws %s', (svg, words) => {
  expect(drawn(svg)).toBe(words)
})

test('letters keep their offsets', () => {
  const svg = '<svg>\n<!-- 中 --><title>中</title>\n<text>中</text>\n</svg>'
  expect(drawnText(svg)).toHaveLength(svg.length)
  expect(drawnText(svg).indexOf('中')).toBe(svg.lastIndexOf('中'))
})

test('a large file that is never closed takes no longer than its length', () => {
  const hostile = ['<!--', '<![CDATA[', '<text a="', "<text a='", '<text ', '<'].map((piece) => piece.repeat(100_000))
  for (const svg of [...hostile, hostile.toReversed().join('')]) expect(drawnText(svg)).toHaveLength(svg.length)
})
