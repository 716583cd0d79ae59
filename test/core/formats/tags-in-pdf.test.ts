import { beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../../src/core/formats/pdf.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { eachTag } from '../../../src/core/pdf/tag-tree.ts'
import { openBrowser } from '../../../src/print/browser.ts'
import { picture } from '../../print/page.ts'
import { houseTheme } from '../../support/house.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { checkTags } from '../pdf/check-tags.ts'

/** All that can be written, and all that makes tags go wrong. */
const section = `---
title: Findings
---

#### A heading two levels down

##### One more[^n]

## And up

| Region | Votes |
|--------|-------|
| East   |       |
|        | 12    |

:::table{#t caption="*Italics* in a caption"}
| A |   | C |
|---|---|---|
| x |   |
:::

::table{src=data/votes.csv caption="Votes" total=computed}

::table{src=data/votes.csv header=0}

:::figure{#f caption="The map"}
![A map](media/map.png)
:::

Text with ![a map](media/map.png) and ![](media/map.png){decorative} in it, ~~some~~ **bold *and* slanted**, \`code\`.

> A quotation
>
> - with a list
>
>   1. in a list

- [ ] A task
-

\`\`\`
Code
\`\`\`

---

:::recommendation{#r to="All"}
Do *it*.

- At once
:::

### [A link](https://example.org/) to [](#r)

[^n]: A note

    - with a list

    | and | a table |
    |-----|---------|
    | of  |         |
`

describe('the tags of a report', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    const report = reportOfTexts({
      'report.yaml': 'title: A Report تقرير\nlanguage: en\nsections: [a]\nstatus: draft\ncover: media/map.png',
      'data/votes.csv': 'Region,Votes\nEast,1\nWest,\n,3\n',
      'media/map.png': picture(9, 9, 9).bytes,
      'sections/a.md': section,
    })
    await using browser = await openBrowser()
    const { artifacts } = await pdf.write(report, {
      theme: houseTheme,
      version: '1.2.3',
      formats: new Set(['pdf']),
      paged: undefined,
      layOut: (job, work) => browser.layOut(job, work),
    })
    bytes = Buffer.from(artifacts[0]?.contents ?? '')
  })

  test('lack nothing of PDF/UA that can be told from the file', () => {
    expect(checkTags(bytes)).toEqual([])
  })

  test('say nothing of the picture on the cover', () => {
    const places: string[] = []
    const root = readTags(readPdf(bytes))
    if (root) eachTag(root, ({ role }) => /^(?:Figure|H1)$/.test(role) && places.push(role))
    // The headings of contents and report, then the figure and the picture in the text.
    expect(places).toEqual(['H1', 'H1', 'Figure', 'Figure'])
  })

  test('let headings go down step by step, the contents first', () => {
    const headings: string[] = []
    const root = readTags(readPdf(bytes))
    if (root) eachTag(root, ({ role }) => /^H\d$/.test(role) && headings.push(role))
    // Contents, the report, the section; then as the section has them.
    expect(headings).toEqual(['H1', 'H1', 'H2', 'H3', 'H4', 'H3', 'H4'])
  })
})
