import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlValidate } from 'html-validate'
import puppeteer from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserArguments } from '../../../src/print/browser-arguments.ts'
import { findBrowser } from '../../../src/print/find-browser.ts'
import { htmlOf } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

const report = reportOfTexts({
  'report.yaml': [
    'title: Everything',
    'subject: A Country',
    'document-type: Final Report',
    'publisher: {name: An Office}',
    'date: 2023-07-14',
    'language: en',
    'status: draft',
    'title-note: The note of the title.',
    'sections: [a, b]',
    'annexes: [data]',
    'recommendations: {priority: [one]}',
  ].join('\n'),
  'media/p.png': png,
  'data/v.csv': 'Name,Votes\nA,1000\nB,2000\nTotal,3000\n',
  'sections/a.md': [
    '---\nid: a\ntitle: "Findings[^t]"\nstatus: draft\n---',
    'Text[^n] and again[^n], *italics*, **bold**, ~~gone~~, `code`, [a link](https://example.org) and [](#b).',
    '## Sub {#sub}\n\n### Group\n\n- one\n- two\n\n  loose\n\n3. three\n4. four\n\n> quoted\n\n```js\nlet x\n```\n\n---',
    '| A |  |\n|:--|--:|\n| 1 | 2 |',
    '![A picture](media/p.png "Caption"){#pic}',
    ':::recommendation{#one to="Parliament"}\nDo *this*.\n:::\n\n:::recommendation{#two}\nDo that.\n\n- a\n- b\n:::',
    '[^t]: Of the title.\n[^n]: Called twice.\n\n    - with a list',
  ].join('\n\n'),
  'sections/b.md':
    '---\nid: b\ntitle: Lists\n---\n\n## First\n\n::recommendations{list=priority}\n\n## Others\n\n::recommendations{list=other by=group}',
  'sections/data.md':
    '---\ntitle: Data\n---\n\n::table{src=data/v.csv #votes caption="Votes[^s]" total=last header=1}\n\n[^s]: Source.',
})

describe('a page with everything in it', () => {
  const { page } = htmlOf(report)

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-inline-style': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'script-type': 'off',
      },
    })
    const { results } = await validator.validateString(page)
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => ({ ruleId, message, line })),
    )
    expect(problems).toEqual([])
  })

  test('is accessible: axe finds nothing', async () => {
    const found = await findBrowser()
    const browser = await puppeteer.launch({
      executablePath: found.executablePath,
      headless: 'shell',
      args: [...browserArguments('')].filter((argument) => /sandbox|gpu/.test(argument)),
      env: {
        ...process.env,
        LD_LIBRARY_PATH: ['/lib/x86_64-linux-gnu', found.libraryFolder].filter(Boolean).join(':'),
      },
    })
    try {
      const tab = await browser.newPage()
      await tab.setBypassCSP(true)
      await tab.setContent(page)
      await tab.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
      const violations = await tab.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      )
      expect(violations).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
