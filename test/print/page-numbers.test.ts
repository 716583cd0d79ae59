import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../src/print/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const style = 'body { inline-size: 20ch; font: 16px/20px serif } :root { --text-block: 900px }'

/** Whether lines break elsewhere when the page of `x`, a guess of one digit, turns out to be another. */
async function moves(text: string, page: string): Promise<boolean> {
  const html = `<!doctype html><title>T</title><style>${style}</style><main id=x>${text}</main>`
  return browser.layOut({ html, resources: new Map() }, async (sheet) => {
    await sheet.measure(new Map())
    return sheet.moves(new Map([['x', page]]))
  })
}

const place = '<span data-page-of=x>00</span>'

describe('a page number that is longer than was guessed', () => {
  test('moves nothing where its line has room for it', async () => {
    expect(await moves(`<p>Page ${place}.`, '123')).toBe(false)
  })

  test('moves what follows where its line has none', async () => {
    expect(await moves(`<p>Words and more words, page ${place} here and there.`, '1234567')).toBe(true)
  })

  test('moves a note call to another line though there are as many lines as before', async () => {
    const text = `<p>0000000 0000000 ${place} <sup>00</sup> 0000000 0000000`
    expect(await moves(text, '12345')).toBe(true)
  })

  test('may move every column of a table', async () => {
    expect(await moves(`<table><tr><td>Page ${place}<td>Words</table>`, '12')).toBe(true)
  })
})

test('A page number with as many digits as was guessed moves nothing', async () => {
  expect(await moves(`<p>Words and more words, page ${place} here and there.`, '7')).toBe(false)
})
