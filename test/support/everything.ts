import { reportOfTexts } from './rendered.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** A report in which every element of a page stands once. */
export const everything = reportOfTexts({
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
