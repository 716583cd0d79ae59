import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pagesOf } from '../../../src/core/pdf/document.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { type Browser, openBrowser } from '../../../src/print/browser.ts'
import { printReport } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { textsByTag } from '../../support/texts-by-tag.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const english =
  'The laws have been amended repeatedly, and the long-term, well-known and self-evident standards — of pre- and post-election rights and/or duties — are met only in part of the country.'
const russian =
  'Законодательство неоднократно изменялось, однако по-прежнему не обеспечивает избирательных прав, из-за чего общественно-политическая жизнь — в том числе в регионах — остаётся ограниченной.'
const arabic =
  'على الرغم من تعديل الدستور وقانون الانتخابات والقوانين ذات الصلة مرارا في السنوات الأخيرة لا يزال القانون قاصرا'
const address =
  'https://www.example.org/a/long/address/that/may-be/divided-in-many_places/of/the/page?of=it&and=that#and-so-on-and-on'

describe('words read by tags alone', () => {
  let texts: readonly string[]
  beforeAll(async () => {
    const { bytes } = await printReport(
      reportOfTexts({
        'report.yaml':
          'title: Elections in a Country with a Name that Goes on over the Line\nsubject: A Republic\nlanguage: en',
        'sections/a.md': section,
      }),
      browser,
    )
    texts = textsByTag(bytes)
  })

  test.each([
    ['in a paragraph', `${english} ${english}1`],
    ['in a paragraph with emphasis', `Not un believable, but unbelievable. ${english} ${english}`],
    ['around an address', `See ${address} or ${address}, and the site of all who have written more of it.`],
    ['around a link to a long title', `(A Post-Election Heading that Goes on over the End of its Line) ${english}`],
    ['where an author ends a line', 'One line and the next.'],
    ['with soft hyphens', `${'international understanding, '.repeat(12)}and so on.`],
    ['in a heading', 'A A Post-Election Heading that Goes on over the End of its Line'],
    ['in the title', 'A Republic Elections in a Country with a Name that Goes on over the Line'],
    ['in the contents', 'I One 1'],
    ['in a list', `An item. ${english}`],
    ['in a list of links', `${address}`],
    ['in a quotation', `Quoted. ${english}`],
    ['in the head of a table', 'The regions of the country, by their long and well-known names, as of the day before'],
    ['in a cell', `East. ${english}`],
    ['in a caption', `Table 1. Captioned. ${english}`],
    ['in a recommendation', `Recommended. ${english}`],
    ['beside a recommendation', `To: ${english}`],
    ['in a note', `Noted. ${english}`],
    ['in Russian', `${russian} ${russian}`],
  ])('%s are those that were written', (_, text) => {
    expect(texts.map((each) => each.replace(/\u00ad\u2010?/g, ''))).toContain(text)
  })

  test('in Arabic are not run together, in whichever order a browser paints them', () => {
    const [found] = texts.filter((text) => /^\p{Script=Arabic}/u.test(text))
    expect(found?.split(' ').sort()).toEqual(`${arabic} ${arabic}`.split(' ').sort())
  })
})

test('words of a paragraph and a note over two pages, read by tags alone, are those that were written', async () => {
  const [paragraph, note] = [`${english} `.repeat(24).trim(), `${english} `.repeat(20).trim()]
  const { bytes } = await printReport(
    reportOfTexts({ 'sections/a.md': `---\ntitle: One\n---\n\n${paragraph}[^n]\n\n[^n]: ${note}` }),
    browser,
  )
  expect(pagesOf(readPdf(bytes)).length).toBeGreaterThan(3)
  expect(textsByTag(bytes)).toEqual(expect.arrayContaining([`${paragraph}1`, note]))
})

const section = `---
title: One
---

${english} ${english}[^n]

Not *un* believable, but un*believ*able. ${english.replace('amended', '*amended*').replace('long-term', '**long-term**')} ${english}

See ${address} or <${address}>, and [the site of all who have written more of it](https://example.org/).

([](#long)) ${english}

One line\\
and the next.

${'inter\u00adna\u00adtional un\u00adder\u00adstand\u00ading, '.repeat(12)}and so on.

## A Post-Election Heading that Goes on over the End of its Line {#long}

- An item. ${english}
- Links
  1. [${address}](${address})

> Quoted. ${english}

:::table{#t caption="Captioned. ${english}"}
| The regions of the country, by their long and well-known names, as of the day before | Votes |
|---|--:|
| East. ${english} | 12 |
:::

:::recommendation{#r to="${english}"}
Recommended. ${english}
:::

${russian} ${russian}

${arabic} ${arabic}

[^n]: Noted. ${english}
`
