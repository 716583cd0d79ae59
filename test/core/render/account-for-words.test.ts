import { describe, expect, test } from 'vitest'
import { accountForWords } from '../../../src/core/render/account-for-words.ts'
import { type RenderedBody, renderBody } from '../../../src/core/render/body.ts'
import type { SafeHtml } from '../../../src/core/render/to-html.ts'
import type { ResolvedReport } from '../../../src/core/report.ts'
import { joined, reportOfText } from '../../support/house.ts'

const text = `---
title: A *fine* title[^t]
---

One two **th**ree &amp; four.[^n] See [](#here) and [section {number}, {title}, now](#here).

## Five {#here}

| six | seven |
| --- | --- |
| 8 | \`nine ten\` |

- eleven
  - twelve <!-- remark -->

%% a remark of
several lines

![thirteen fourteen](x.png "fifteen")

[^t]: Sixteen.
[^n]: Seventeen

    eighteen.
`

describe('words', () => {
  const report = reportOfText(text)
  const body = renderBody(report, { medium: 'screen' })

  test('that go in come out', () => {
    const account = accountOf(report, body)
    expect(account.lost).toEqual([])
    expect(account.in).toBe(account.out)
    expect(account.in).toBeGreaterThan(20)
  })

  test.each(['One', 'three', '&#x26;', 'seven', '8', 'ten', 'twelve', 'fourteen', 'fifteen', 'eighteen.', 'now'])(
    'such as %s are missed where the page lacks them',
    (word) => {
      const account = accountOf(report, without(body, word))
      expect(account.lost.length).toBe(1)
      expect(account.out).toBe(account.in - 1)
    },
  )

  test('that change places are told', () => {
    const swapped = replace(body, (html) => html.replace('One two', 'two One'))
    expect(accountOf(report, swapped).lost.map(({ word }) => word)).toEqual(['two'])
  })

  test('are lost with the place where they stand', () => {
    const [lost] = accountOf(report, without(body, 'eleven')).lost
    expect(lost).toMatchObject({ word: 'eleven', place: { file: 'sections/a.md', start: { line: 13 } } })
  })

  test('of a note that the page leaves out are all lost', () => {
    const page = body.sections.map(({ html }) => html).join('')
    expect(accountForWords(report, body, page).lost.map(({ word }) => word)).toEqual([
      'Sixteen.',
      'Seventeen',
      'eighteen.',
    ])
  })

  test('are not made up for by those of the link that saves a table', () => {
    const table = ':::table{caption="Seats"}\n| Party |\n| - |\n| CSV |\n:::'
    const withTable = reportOfText(table)
    const cut = replace(renderBody(withTable, { medium: 'screen' }), (html) =>
      html.replace('<td>CSV</td>', '<td></td>'),
    )
    expect(joined(cut.sections)).toContain('Download as CSV</a>')
    expect(accountOf(withTable, cut).lost.map(({ word }) => word)).toEqual(['CSV'])
  })

  test('in raw HTML are lost, because nothing prints it', () => {
    const raw = reportOfText('The <State party> shall act.')
    expect(accountOf(raw, renderBody(raw, { medium: 'screen' })).lost.map(({ word }) => word)).toEqual([
      '<State',
      'party>',
    ])
  })
})

function accountOf(report: ResolvedReport, body: RenderedBody) {
  return accountForWords(report, body, [...body.sections, ...body.notes].map(({ html }) => html).join('\n'))
}

function without(body: RenderedBody, word: string): RenderedBody {
  return replace(body, (html) => html.replace(word === 'three' ? 'ree' : word, ''))
}

function replace(body: RenderedBody, change: (html: string) => string): RenderedBody {
  const changed = <Piece extends { readonly html: SafeHtml }>(piece: Piece): Piece => ({
    ...piece,
    html: change(piece.html) as SafeHtml,
  })
  return { ...body, sections: body.sections.map(changed), notes: body.notes.map(changed) }
}
