import type { renderBody } from '../../src/core/render/body.ts'
import type { SourceFile } from '../../src/core/report.ts'
import { pick } from '../support/random.ts'

type Files = ReadonlyMap<string, SourceFile>

/** A report whose parts hang together in many ways. */
const texts: Readonly<Record<string, string>> = {
  'report.yaml': 'title: A Report\nsections: [one, two, three, lists]\nrecommendations: { priority: [first] }\n',
  'names.yaml': '- form: akim\n  language: kk\n',
  'sections/one.md':
    '---\ntitle: One\n---\n\n## Part {#part}\n\nWords[^a] and *akim*, as in [](#second).\n\n::include{src=text/shared.md}\n\n[^a]: A note.\n\n:::recommendation{#first}\nDo it, as [here][l] and in [](#votes).\n\n- One\n- Two\n:::\n\n[l]: https://example.org/first\n',
  'sections/two.md':
    '---\ntitle: Two\n---\n\nWords[^a], see [](#part), [](#first) and [](#votes).\n\n::include{src=text/shared.md}\n\n[^a]: Another note, on [](#one).\n',
  'sections/three.md':
    '---\ntitle: Three\n---\n\n::table{#votes src=data/votes.csv caption="Votes"}\n\n![A map](media/map.svg)\n\n:::recommendation{#second}\nDo that, as shown: ![A dot](media/dot.gif)\n:::\n\nSame id. {#part}\n',
  'media/dot.gif': 'GIF89a One',
  'media/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>One</text></svg>',
  'sections/lists.md': '---\ntitle: Lists\n---\n\n::recommendations{list=priority}\n\n::recommendations{list=other}\n',
  'text/shared.md': 'Shared words[^s] and [a link][l].\n\n[^s]: A shared note.\n\n[l]: https://example.org\n',
  'data/votes.csv': 'Name,Votes\nOne,1\nTwo,2\n',
}

/** Edits that move numbers, targets, ids and files that several sections read. */
const edits: readonly (readonly [path: string, change: (text: string) => string])[] = [
  ['sections/one.md', (text) => `${text}\nMore words.[^b]\n\n[^b]: More.\n`],
  ['sections/one.md', () => texts['sections/one.md'] ?? ''],
  ['sections/one.md', (text) => text.replace('## Part {#part}', '## Another part {#part}')],
  ['sections/one.md', (text) => text.replace('{#part}', '{#other}')],
  ['sections/one.md', (text) => text.replace('## ', 'A paragraph more.\n\n## ')],
  ['sections/one.md', (text) => text.replace('/first', '/second')],
  ['sections/one.md', (text) => text.replace('Do it', 'Do *it*')],
  ['media/map.svg', (text) => text.replace('One', 'Two')],
  ['media/dot.gif', (text) => text.replace('One', 'Two')],
  ['sections/two.md', (text) => text.replace('[](#votes)', '[](#nowhere)')],
  ['sections/two.md', (text) => text.replace('Words', 'Other words')],
  ['sections/three.md', (text) => text.replace('#votes', '#results')],
  ['sections/three.md', () => texts['sections/three.md'] ?? ''],
  ['text/shared.md', (text) => text.replace('words', 'other words')],
  ['data/votes.csv', (text) => `${text}Three,3\n`],
  ['names.yaml', (text) => text.replace('kk', 'ky')],
  ['report.yaml', (text) => text.replace('[one, two, three, lists]', '[two, one, three, lists]')],
  ['report.yaml', (text) => text.replace('[first]', '[second]')],
  ['report.yaml', (text) => `${text}numbering: { note: a, section: A }\n`],
  ['report.yaml', () => texts['report.yaml'] ?? ''],
]

export const firstFiles: Files = new Map(Object.entries(texts).map(([path, text]) => [path, fileOf(path, text)]))

/** The files after one of the edits; those that it leaves are the same objects. */
export function edited(files: Files, random: () => number): Files {
  const [path, change] = pick(random, edits)
  const before = files.get(path)
  const text = before && 'bytes' in before ? new TextDecoder().decode(before.bytes) : ''
  return new Map(files).set(path, fileOf(path, change(text)))
}

function fileOf(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** With the place of each block where its number stands. */
export function plain({ sections, notes, titles, blocks, titleCall, pictures }: ReturnType<typeof renderBody>) {
  const placed = (html: string) =>
    html.replace(/ data-at="(\d+)"/g, (_, at) => ` data-at="${JSON.stringify(blocks[Number(at)]?.place)}"`)
  return {
    titleCall,
    titles: [...titles],
    pictures: [...pictures],
    sections: sections.map(({ html }) => placed(html)),
    notes: notes.map(({ html, note }) => [note.anchor, placed(html)]),
  }
}
