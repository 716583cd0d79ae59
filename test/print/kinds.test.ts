import { expect, test } from 'vitest'
import { openBrowser } from '../../src/print/browser.ts'
import { whileTesting } from '../support/while-testing.ts'

const browser = whileTesting(openBrowser)

/** How a page may break before each item of a text. */
async function breaksIn(style: string, body: string): Promise<readonly string[]> {
  const html = `<!doctype html><title>T</title><style>body { font: 16px/20px serif } ${style}</style>${body}`
  const { text } = await browser().layOut({ html, resources: new Map() }, (sheet) => sheet.measure(new Map()))
  return text.items.map(({ before }) => before)
}

test('a style for what stands behind another is not taken for that of the first', async () => {
  const part = '<section class="annex"><h2>A</h2><p>Text.</section>'
  const style = '.annex + .annex { break-before: page } h2 { break-after: avoid }'
  expect(await breaksIn(style, `<main>${part.repeat(3)}</main>`)).toEqual([
    'free',
    'bound',
    'forced',
    'bound',
    'forced',
    'bound',
  ])
})

test('a style for what stands in the contents is not taken for that of the text', async () => {
  const list = '<ol><li><a href="#x">Link</a></ol>'
  const body = `<nav class="contents">${list}</nav><main>${list.replace('</a>', '</a> and words')}</main>`
  expect(await breaksIn('.contents a { display: grid }', body)).toHaveLength(1)
})
