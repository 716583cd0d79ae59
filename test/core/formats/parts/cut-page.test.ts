import { describe, expect, test } from 'vitest'
import { cutPage } from '../../../../src/core/formats/parts/cut-page.ts'
import { guessPages } from '../../../../src/core/formats/parts/guess-pages.ts'
import { partOfPage } from '../../../../src/core/formats/parts/part-of-page.ts'
import { piecesOf } from '../../../../src/core/formats/parts/pieces-of.ts'
import { pick, randomFrom } from '../../../support/random.ts'

const head =
  '<!doctype html><html><head></head><body class="b"><header>Cover</header><div class="sheet"><main class="text">'
const foot =
  '<div class="foot"><aside class="note" id="note-1">One</aside><aside class="note" id="note-2">Two</aside></div>'
const end = '</main></div></body></html>'
const text =
  '<h1>Title</h1><section id="a"><h2>A<sup data-note="note-1">1</sup></h2><p>1 &lt; 2<br></p></section><section id="b"><p id="c">B<sup data-note="note-2">2</sup></p></section>'

const squeezed = (html: string) => html.replace(/\n/g, '')

describe('a page is cut', () => {
  const page = cutPage(head + text + foot + end)

  test('at the blocks of its text, within sections too', () => {
    expect(page?.blocks.map(({ html, sections }) => [...sections.map(({ tag }) => tag), html])).toEqual([
      ['<h1>Title</h1>'],
      ['<section id="a">', '<h2>A<sup data-note="note-1">1</sup></h2>'],
      ['<section id="a">', '<p>1 &lt; 2<br></p>'],
      ['<section id="b">', '<p id="c">B<sup data-note="note-2">2</sup></p>'],
    ])
  })

  test('so that all of its parts are the page', () => {
    expect(page && squeezed(partOfPage(page, { from: 0, to: 4 }, true))).toBe(head + text + foot + end)
  })

  test('so that a part has its own notes, its sections, and no cover', () => {
    expect(page && squeezed(partOfPage(page, { from: 2, to: 4 }, false))).toBe(
      '<!doctype html><html><head></head><body class="b"><div class="sheet"><main class="text">' +
        '<section id="a"><p>1 &lt; 2<br></p></section><section id="b"><p id="c">B<sup data-note="note-2">2</sup></p></section>' +
        `<div class="foot"><aside class="note" id="note-2">Two</aside></div>${end}`,
    )
  })

  test('so that a note which nothing calls is printed in the last part', () => {
    const uncalled = cutPage(head + text.replace(/<sup.*?<\/sup>/g, '') + foot + end)
    expect(uncalled && partOfPage(uncalled, { from: 0, to: 3 }, true)).not.toContain('note-1')
    expect(uncalled && partOfPage(uncalled, { from: 3, to: 4 }, false)).toContain('note-1')
  })

  test('by no means where text stands outside of blocks, or a tag is missing', () => {
    expect(cutPage(`${head}Text${end}`)).toBeUndefined()
    expect(cutPage(`${head}<section>Text<p>Text</p></section>${end}`)).toBeUndefined()
    expect(cutPage(`${head}<p><b></p></b>${end}`)).toBeUndefined()
    expect(cutPage('<body><p>Text</p></body>')).toBeUndefined()
  })

  test('and its anchors are guessed to stand on pages by what stands before them', () => {
    const long = cutPage(
      `${head}<h1 id="t">T</h1><p>${'x'.repeat(5 * 3800)}</p><section id="a"><p id="c">x</p></section>${end}`,
    )
    expect([...(long ? guessPages(long) : [])]).toEqual([
      ['t', '1'],
      ['a', '6'],
      ['c', '6'],
    ])
  })
})

test('the pieces of a page hold all of its blocks, each with some of the piece before', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomFrom(seed)
    const blocks = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
      return { html: 'x'.repeat(pick(random, [1, 10, 100, 1000])), sections: [] }
    })
    const pieces = piecesOf({ blocks }, { length: pick(random, [50, 500, 5000]), overlap: pick(random, [0, 20, 400]) })
    expect(pieces[0]?.from).toBe(0)
    expect(pieces.at(-1)?.to).toBe(blocks.length)
    for (const [index, { from, to }] of pieces.entries()) {
      const before = pieces[index - 1]
      expect(to).toBeGreaterThan(before?.to ?? 0)
      if (before) expect(from).toBeLessThan(before.to)
      expect(from).toBeGreaterThanOrEqual(0)
    }
  }
})
